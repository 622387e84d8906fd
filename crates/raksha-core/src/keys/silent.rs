//! The keys of the challenge's data set that declare nothing: counters, states, things, properties.

/// One key a word.
pub(super) const SILENT: &str = "\
    customer_id order_value city product category transaction_type product_id product_category \
    amount order_id booking_reference app_version transaction_id status order_date state \
    product_name last_name_initial age verification_status query_type merchant product_description \
    price delivery_date travel_date customer_segment loyalty_points order_type shipping_method \
    sms_consent last_login kyc_status author device_type session_id duration payment_method region \
    warehouse_code subscription_type renewal_date country gender age_group bank_verification brand \
    model size currency exchange_rate notification_preference product_rating review_count \
    family_size delivery_zone app_name version issue_date profession address_proof ticket_id \
    search_query filters auto_debit state_code feature_flag enabled otp_verification discount_code \
    validity nationality wishlist_count biometric_status payment_gateway transaction_fee \
    inventory_id stock_level merchant_category weather call_preference coupon_code usage_count \
    logistics_partner tracking_id expiry_date income_bracket mobile_linked return_reason \
    refund_amount seller_id rating settlement_cycle recommendation_type confidence api_version \
    response_time language_preference occupation visa_required affiliate_id commission_rate \
    ekyc_timestamp utm_source campaign fraud_score risk_level bank_name search_filter sort_by \
    two_factor_auth cart_value machine_learning_model accuracy place_of_issue traffic_condition \
    consent_given unsubscribe_rate performance_metric value limit_daily education marketing_consent \
    analytics_event timestamp cache_hit_ratio response_cached passport_type subscription_status \
    demographic_verified a_b_test variant merchant_type database_query execution_time device_brand \
    marital_status content_type encoding biometric_enrolled otp_verified recommendation_engine \
    training_date webhook_url autopay_enabled preferred_language carrier inventory_turnover \
    stock_out_rate service_level response_time_sla hobby photo_verification feature_toggle \
    rollout_percentage data_pipeline processed_records transaction_limit search_algorithm index_size \
    roaming_status microservice health_status pages_remaining loyalty_tier fingerprint_matched \
    cdn_cache hit_ratio log_level message beneficiary_count machine_id cpu_utilization \
    do_not_disturb department kubernetes_pod replicas sponsor_required iris_scan role \
    ssl_certificate expiry insurance_linked age_verification backup_number monitoring_alert \
    threshold_exceeded load_balancer upstream_servers travel_history blood_group api_rate_limit \
    current_usage database_connection pool_size balance_inquiry timezone international_roaming \
    credit_score message_queue queue_depth diplomatic_status experience security_scan \
    vulnerabilities_found container_registry image_version pin_change_required weather_forecast \
    fiber_connection vehicle_type elastic_search nodes minor_dependent dietary_preference \
    family_head prometheus_metric grafana_dashboard panels interest_rate air_quality plan_type \
    favorite_color jenkins_build build_number shoe_size nomination_updated terraform_state resources \
    ansible_playbook tasks kyc_level population signal_strength t_shirt_size docker_compose services \
    blood_type coffee_preference senior_citizen nagios_check last_check zabbix_host gst_registered \
    textile_hub voicemail_enabled pet_name splunk_index events_per_day dual_citizenship \
    music_preference disability_certificate elk_stack log_retention redis_cache memory_usage \
    fraud_alert heritage_site gaming_preference memcached organ_donor sports_preference pan_linked \
    fluentd_buffer buffer_size haproxy_backend active_servers reward_points monument data_plan \
    zodiac_sign cassandra_cluster replication_factor machine_readable reading_habit uan_linked \
    neo4j_database node_count apache_kafka topics standing_instruction tea_capital hotspot_enabled \
    dance_form airflow_dag schedule_interval special_endorsement cooking_skill ration_card_linked \
    spark_cluster memory hdfs_replication block_size max_transaction_limit hill_station \
    call_forwarding favorite_cuisine mongodb_replica oplog_size chip_enabled travel_frequency \
    voter_id_linked postgresql_version extensions consul_cluster leader_election mobile_banking \
    altitude wifi_calling language_skills vault_secrets policies photo_biometric workout_routine \
    driving_license_linked kubernetes_ingress ssl_termination etcd_cluster raft_applied_index \
    joint_account skiing_season conference_calling programming_language istio_mesh sidecar_injection \
    rfid_enabled meditation_practice health_insurance_linked linkerd_proxy success_rate \
    opentelemetry traces_per_second credit_card_linked tea_gardens 5g_enabled fitness_goal \
    jaeger_tracing spans_collected biometric_exit life_insurance_linked zipkin_spans sampling_rate \
    flagger_canary success_threshold fixed_deposit_linked lake_city volte_enabled \
    investment_portfolio argo_cd applications fast_track_eligible social_media product_sku \
    campaign_id click_rate conversion page_views bounce_rate inventory_level reorder_point \
    discount_percentage usage_limit requests_per_minute quota_exceeded batch_id error_count \
    log_entry module metric_name unit service_name database_name connection_pool active_connections \
    queue_name message_count consumers cache_key ttl deployment_id environment rollback_available \
    alert_id severity acknowledged backup_id verification test_suite passed failed commit_hash \
    deployment_time availability_zone instance_type high_risk medium_risk target_groups \
    healthy_targets cdn_provider origin_requests issuer monitoring_dashboard widgets \
    refresh_interval compliance_check last_audit training_data source destination cpu_usage \
    docker_image layers git_branch commits_ahead merge_conflicts network_interface bytes_in \
    bytes_out file_system total_space free_space process_id cpu_time thread_pool active_threads \
    queue_size garbage_collection pause_time frequency connection_string max_connections \
    current_connections search_index document_count message_broker exchange_type routing_key \
    streaming_platform partition_count container_orchestrator namespace pod_count \
    microservice_architecture service_count communication api_gateway rate_limiting authentication \
    service_mesh sidecar_proxy mTLS_enabled observability_stack alert_rules address_verification \
    carrier_name linked_bank issue_place unlock_required international_code verified daily_limit \
    photo_updated pages_left mobile_verification otp_sent sms_service promotional_consent \
    beneficiary_limit recent_transaction relationship demographic_auth attempt_count \
    call_log_consent privacy_setting merchant_payments last_settlement visa_pages endorsement_pages \
    bank_seeding subsidy_linked roaming_activated international_plan family_account members_linked \
    chip_technology security_features disability_flag caller_tune ringback_tone insurance_premium \
    policy_linked place_of_birth urban_classification missed_call_alert call_waiting loan_emi \
    next_due frequent_traveler miles_accumulated health_id vaccination_status network_type \
    data_usage savings_goal target_amount digital_copy qr_code aadhaar_pay micro_atm backup_sim \
    primary_number credit_score_check current_score biometric_data facial_recognition \
    consent_manager data_sharing video_calling screen_sharing student_account education_loan \
    guardian_details fitness_tracker health_records ai_assistant voice_recognition fashion_expenses \
    budget_alert travel_insurance coverage military_service ncc_certificate conference_call \
    participants_limit jewelry_insurance premium diplomatic_immunity official_travel \
    property_registration stamp_duty music_streaming offline_downloads concert_tickets artist_alerts \
    artist_visa performance_permit comedy_club performance_rights fashion_alerts brand_notifications \
    designer_payments luxury_limit fashion_week designer_collaboration medical_college \
    practicing_license regional_content dubbing_preference south_cinema fan_engagement \
    regional_cinema cultural_exchange dance_academy choreography_rights charity_work \
    foundation_calls donation_auto cause humanitarian_visa ngo_collaboration horse_racing \
    stable_owner political_updates rally_notifications political_donations party_fund political_visa \
    state_visits production_house film_financing pan_india multilingual_alerts movie_budget \
    international_filming visa_facilitation visual_effects technology_innovator fitness_regime \
    trainer_calls fitness_equipment health_monitoring fitness_travel spa_treatments brand_ambassador \
    endorsement_value punjabi_connection regional_films cultural_events heritage_preservation \
    cultural_ambassador international_events fitness_influencer wellness_brand dance_choreography \
    cultural_promotion dance_festivals international_recognition";
