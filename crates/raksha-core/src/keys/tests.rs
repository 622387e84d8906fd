//! What keys mean, as data.

use super::silent::SILENT;
use super::*;
use crate::types::Entity::{self, *};
use proptest::prelude::*;

/// Stand-ins for the phrases of the identifiers, so that this table does not move with them.
#[rustfmt::skip]
const IDENTIFIERS: &[(Entity, &str)] = &[
    (Phone, "phone,ph,=ph,phn,mobile,mob,cell,tel,telephone,contact no,whatsapp no,मोबाइल,फोन,fax"),
    (Email, "email,mail id,e mail,emailaddress,ईमेल"),
    (Aadhaar, "aadhaar,aadhar,adhaar,adhar,uid no,uidai,vid,आधार"),
    (Pan, "pan,pan no,pan card,पैन"),
    (Passport, "passport,pp no,पासपोर्ट"),
    (VoterId, "voter id,epic,voter card,epic no"),
    (DrivingLicence, "driving licence,driving license,dl no,dl number,dl"),
    (UpiId, "upi,vpa,upi id,upi handle,virtual payment address"),
    (CreditCard, "card number,card no,credit card,debit card,cc number"),
    (BankAccount, "account number,account no,acct no,ac no,bank account,accno"),
    (Ifsc, "ifsc"), (Gstin, "gstin,gst,gst no"), (VehicleReg, "vehicle number,vehicle no,reg no"),
    (IpAddress, "ip,ip addr,client ip,remote ip"), (MacAddress, "mac,mac addr,mac address"),
    (DeviceId, "device id,imei,advertising id,android id,idfa"),
    (DateOfBirth, "dob,date of birth,birth date,birthday"),
    (PinCode, "pin code,pincode,zip,zip code,postal code,postcode,पिन"),
    (Secret, "password,passwd,pwd,secret,token,api key,private key"),
    (Otp, "otp,one time password"), (Cvv, "cvv,cvc"), (Username, "username,user name,login id"),
    (Geo, "lat,latitude,lng,longitude,geo location"), (Iban, "iban"), (UsSsn, "ssn"),
];

fn table() -> KeyTable {
    KeyTable::new(
        IDENTIFIERS
            .iter()
            .flat_map(|(entity, phrases)| phrases.split(',').map(move |phrase| (phrase, *entity))),
    )
}

/// Entity (or entities), and keys that declare exactly it.
#[rustfmt::skip]
const DECLARING: &[(&[Entity], &str)] = &[
    (&[Phone], "phone,mobile,mob_no,ph,ph_no,phno,phn,phoneNo,contactNo,contact_no,contactNumber,customerPhoneNumber,\
        phone2,mobileno,mobNumber,custMobNo,cust_phone,primary_phone,alt-mobile,alternate_mobile_number,userMobile,\
        shipping.phone,billing_phone_number,PHONE_NUMBER,MobileNumber,phones,emergencyPhone,tel,whatsapp,my mobile no,\
        मोबाइल,मोबाइल नंबर,phone_home,work_phone,txtMobile,strPhone,p_mobile,in_phone_no,linked_mobile,backup_number,\
        registered_mobile_number,phone-number-1,contact_phone_no,Mobile No."),
    (&[Email], "email,e-mail,eMail,emailId,email_id,mailId,mail_id,EMAIL_ADDRESS,emailAddress,customerEmail,cust_email_id,\
        primaryEmail,user.email,emails,billing-email,ईमेल,work_email_address,custemail,emailid"),
    (&[Aadhaar], "aadhaar,aadhar,adhar_no,aadhar_no,aadharnumber,aadhaarNumber,aadhaar_card_number,AadhaarCardNo,uid_no,\
        cust_aadhaar,aadhaar_id,vid,आधार,आधार संख्या,aadhaar_num,AADHAAR NO."),
    (&[Pan], "pan,panno,pan_no,panNumber,PAN,pan_card_number,panCardNo,cust_pan,pan_id,father_pan"),
    (&[Passport], "passport,passport_no,passportNumber,passport_num,pp_no,passportId,PassportNo"),
    (&[VoterId], "voter_id,voterId,voterIdNumber,epic_no,voteridno,epic"),
    (&[DrivingLicence], "driving_licence,drivingLicenseNumber,dl_no,dlno,dlNumber,dl"),
    (&[UpiId], "upi_id,upi,vpa,upiHandle,upiid,customer_vpa,payer_vpa,upi_ids,UPI ID"),
    (&[CreditCard], "card_number,cardno,cardNo,creditCard,credit_card_number,debit-card-no"),
    (&[BankAccount], "account_number,accountNo,acct_no,bank_account_number,bankAccount,accno,beneficiary_account_number"),
    (&[IpAddress], "ip,ipAddr,ip_address,client_ip,clientIp,remote_addr,REMOTE_ADDR,remote_ip,ipv4,source_ip,user_ip,\
        login_ip_address,last_login_ip,peer_address"),
    (&[MacAddress], "mac,mac_address,macaddress,macAddr"),
    (&[DeviceId], "device_id,dev_id,deviceId,imei,deviceid,androidid,imei2"),
    (&[PinCode, Secret], "pin,PIN,pin_no"),
    (&[PinCode], "pincode,pin_code,zip,zipcode,postal_code,postalCode,PIN CODE,shipping_pincode,billing_zip,postcode"),
    (&[DateOfBirth], "dob,date_of_birth,birthDate,custDob,dateofbirth,DateOfBirth,patient_dob"),
    (&[Person], "name,full_name,fullName,fname,lname,f_name,l_name,first_name,firstname,first_nm,last_nm,lastName,\
        surname,given_name,familyName,custname,cust_nm,customer_name,CustomerName,customerFullName,user_full_name,\
        father_name,fatherName,father's name,mother_name,spouse_name,nominee_name,consignee,consignee_name,recipient,\
        recipientName,beneficiary,beneficiary_name,naam,नाम,ग्राहक नाम,emergency_contact_name,contact_name,\
        contactPerson,account_holder_name,accountHolder,card_holder_name,cardholderName,name_on_card,patient_name,\
        studentName,driver_name,passenger_name,name1,shipping_name,billingName,ship_to_name,payee_name,\
        name_of_applicant,middle_name,nick_name,guardianName,merchant_contact_name,sender_name,receiverName,\
        bank_account_holder_name,display_name,person_name,emp_name,doctor_name,customer,nominee,owner,c/o,s/o,\
        legal_name"),
    (&[Address], "address,addr,addr1,address1,address_line_1,addressLine2,shipping_addr,shippingAddress,permanentAddress,\
        permanent_address,billing_address,home_addr,custaddr,cust_address,delivery_address,residential_address,pata,पता,\
        street_address,house_no,houseNo,flat_no,landmark,street,adress,current_addr,office_address,mailing-address,\
        address_street,addresses,perm_add"),
    (&[Secret], "password,passwd,user_password,api_key,apiKey,secret,card_pin,atm_pin,mpin,upi_pin,transaction_pin,\
        access_token,password_hint"),
    (&[Otp], "otp,otp_code,otpCode,sms_otp,email_otp"),
    (&[Cvv], "cvv,cvv_code,card_cvv"),
    (&[Username], "username,user_name,userName,user_names,screen_name"),
    (&[Gstin], "gstin,gst_number,gst_no,gstno,customer_gstin"),
    (&[Ifsc], "ifsc,ifsc_code,ifscCode"),
    (&[Geo], "lat,latitude,geo_location,user_lat"),
    (&[Phone, Email, Person], "contact,contacts,cust_contact"),
    (&[Phone, Person], "emergency_contact,emergencyContact"),
    (&[Aadhaar, Pan, Passport, VoterId, DrivingLicence], "id_proof_number,document_number,doc_no,kyc_id,kycNumber,id_number"),
    (&[VehicleReg], "vehicle_no,vehicleNumber"),
];

/// What is only hinted at: the word behind the phrase says that the value is a property.
#[rustfmt::skip]
const HINTING: &[(Entity, &str)] = &[
    (Phone, "phone_verified,phone_model,phone_type,mobile_linked,phoneVerificationStatus,is_phone_verified,has_mobile,\
        mobile_verification,phone_code,phone_country_code,mobile_banking,mobile_operator,phone_count,phone_brand"),
    (Email, "email_status,email_count,email_verified_at,isEmailVerified,email_domain,email_template,email_subject"),
    (Address, "address_proof,address_type,address_verification,address_id,addressType,address_country,address_city"),
    (Person, "name_length,name_initials,bank_name,product_name,widget_name,last_name_initial,name_count"),
    (Pan, "pan_linked,pan_status"), (Aadhaar, "aadhaar_pay,aadhaar_linked,aadhaar_ref_no"),
    (Otp, "otp_verification,otp_verified,otp_sent,otp_count,otp_expiry"),
    (CreditCard, "card_number_length,credit_card_linked,credit_card_limit"),
    (UpiId, "upi_enabled,upi_txn_id,upi_transaction_id,upi_ref_no"), (IpAddress, "ip_version,ip_count,ip_city"),
    (Passport, "passport_type,passport_expiry,passport_issue_date"),
    (Secret, "token_type,token_count,password_changed_at,secret_version,token_expires_in"),
    (VoterId, "voter_id_linked"), (BankAccount, "bank_account_type,account_number_verified"),
    (DrivingLicence, "driving_license_linked"),
];

/// Keys of ids, counters, times and amounts: numbers under them are spared.
const VETOING: &str = "id,order_id,orderId,txn,txn_id,transactionId,transaction_number,trace,trace_id,traceId,span,\
    span_id,request_id,requestID,session,session_id,sku,hsn_code,sha,sha256,hash,uuid,guid,ref,ref_no,invoice,invoice_no,\
    awb,awbNumber,tracking,tracking_id,trackingNumber,product_id,item_count,count,bytes,bytes_in_total,size,len,offset,\
    duration,duration_ms,ms,ns,ts,time,timestamp,created_at,updatedAt,epoch,date,version,build,build_number,port,pid,\
    tid,thread,amount,price,qty,total,balance,score,seq,index,row,customer_id,customerId,user_ids,order_no,orderNumber,\
    commit_hash,status_code,error_code,cust_id,utr,upi_ref_no,credit_score,order,booking_reference,upi_txn_id";

/// Keys of things: no names are looked for under them.
const THINGS: &str = "product_name,brand,title,class,class_name,logger,host,hostname,app_name,file_name,filename,path,\
    bank_name,merchant,merchant_name,store_name,company_name,city,state,country,campaign,event_name,pet_name,user_agent,\
    model,place,carrier_name,template,module,function,table_name,column,index_name,queue_name,service_name,container,\
    pod_name,region,category,department,serviceName,repo,branch_name,tag_name";

/// Keys that say nothing at all.
const PLAIN: &str = "message,remarks,notes,gender,hobby,comment,description,body,passage,usage,company_size,\
    japan,valid,paid,nation,piano,abc,x,,123,wallet_address,memory_address,bind_address,gift_card_number,pan_india,\
    place_of_birth,country_code,area_code,expand,panorama,openness";

fn set(entities: &[Entity]) -> EntitySet {
    EntitySet::of(entities)
}

fn keys(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim)
}

#[test]
fn keys_declare_what_their_words_say() {
    let table = table();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (entities, list) in DECLARING {
        for key in keys(list) {
            count += 1;
            let info = table.analyze(key.as_bytes(), None);
            if info.declares != set(entities) || info.vetoes {
                wrong.push((key, info));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count >= 200);
}

#[test]
fn properties_are_hints_only() {
    let table = table();
    let mut wrong = Vec::new();
    for (entity, list) in HINTING {
        for key in keys(list) {
            let info = table.analyze(key.as_bytes(), None);
            if info.declares.contains(*entity) || !info.context.contains(*entity) {
                wrong.push((key, info));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn ids_veto_and_things_deny_names() {
    let table = table();
    let mut wrong = Vec::new();
    for key in keys(VETOING) {
        let info = table.analyze(key.as_bytes(), None);
        if !info.vetoes || !info.declares.is_empty() {
            wrong.push((key, info));
        }
    }
    for key in keys(THINGS) {
        let info = table.analyze(key.as_bytes(), None);
        if !info.denies_names || info.declares.contains(Person) {
            wrong.push((key, info));
        }
    }
    for key in keys(PLAIN) {
        let info = table.analyze(key.as_bytes(), None);
        if !info.declares.is_empty() {
            wrong.push((key, info));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_phrases_of_all_identifiers_agree() {
    let table =
        KeyTable::new(crate::identifiers::all().flat_map(|identifier| {
            identifier.keys.iter().map(|phrase| (*phrase, identifier.entity))
        }));
    let mut wrong = Vec::new();
    for (entities, list) in DECLARING {
        for key in keys(list) {
            let info = table.analyze(key.as_bytes(), None);
            if info.declares.intersection(set(entities)) != set(entities) || info.vetoes {
                wrong.push((key, info));
            }
        }
    }
    for (entity, list) in HINTING {
        for key in keys(list) {
            let info = table.analyze(key.as_bytes(), None);
            if info.declares.contains(*entity) {
                wrong.push((key, info));
            }
        }
    }
    for key in keys(VETOING) {
        let info = table.analyze(key.as_bytes(), None);
        if !info.vetoes {
            wrong.push((key, info));
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn parents_complete_their_keys() {
    let table = table();
    // Parent, key, what is declared.
    let cases: &[(&str, &str, &[Entity])] = &[
        ("name", "first", &[Person]),
        ("name", "last", &[Person]),
        ("customer", "name", &[Person]),
        ("order", "name", &[Person]),
        ("data", "name", &[Person]),
        ("product", "name", &[]),
        ("items", "name", &[]),
        ("bank", "name", &[]),
        ("bank", "holder_name", &[Person]),
        ("phone", "number", &[Phone]),
        ("phones", "0", &[Phone]),
        ("phone", "type", &[]),
        ("phone", "carrier", &[]),
        ("email", "value", &[Email]),
        ("email", "verified", &[]),
        ("address", "line1", &[Address]),
        ("address", "street", &[Address]),
        ("address", "pincode", &[PinCode]),
        ("address", "city", &[]),
        ("transaction", "phone", &[Phone]),
        ("verification", "phone", &[Phone]),
        ("aadhaar", "no", &[Aadhaar]),
    ];
    for (parent, key, entities) in cases {
        let info = table.analyze(key.as_bytes(), Some(parent.as_bytes()));
        assert_eq!(info.declares, set(entities), "{parent}.{key}: {info:?}");
    }
    assert!(table.analyze(b"number", Some(b"transaction")).vetoes);
    assert!(table.analyze(b"name", Some(b"product")).denies_names);
    assert!(!table.analyze(b"description", Some(b"product")).declares.contains(Person));
}

#[test]
fn keys_of_the_challenge_that_say_nothing_declare_nothing() {
    let table = table();
    let declaring: Vec<_> = SILENT
        .split_whitespace()
        .filter_map(|key| {
            let info = table.analyze(key.as_bytes(), None);
            (!info.declares.is_empty()).then_some((key, info.declares))
        })
        .collect();
    // These declare; what stands under them in the data set is implausible (`encrypted`, `not_applicable`) or,
    // for the backup number, a telephone number indeed.
    let harmless = ["backup_number", "vault_secrets", "guardian_details"];
    let unexpected: Vec<_> =
        declaring.into_iter().filter(|(key, _)| !harmless.contains(key)).collect();
    assert!(unexpected.is_empty(), "{unexpected:?}");
    assert!(SILENT.split_whitespace().count() > 600);
}

#[test]
fn keywords_are_lean() {
    let words: Vec<&str> = KEYWORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    assert!(words.len() <= 150, "{}", words.len());
    let mut sorted = words.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), words.len());
    assert!(
        words
            .iter()
            .all(|word| word.is_ascii() && !word.bytes().any(|byte| byte.is_ascii_uppercase()))
    );
}

proptest! {
    #[test]
    fn any_key_is_survived(
        key in proptest::collection::vec(any::<u8>(), 0..160),
        parent in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..160)),
    ) {
        table().analyze(&key, parent.as_deref());
    }

    #[test]
    fn case_and_separators_do_not_matter(separator in "[_ .:/-]", upper in any::<bool>(), digits in "[0-9]{0,2}") {
        let key = ["customer", "mobile", "number"].join(&separator) + &digits;
        let key = if upper { key.to_uppercase() } else { key };
        prop_assert_eq!(table().analyze(key.as_bytes(), None).declares, set(&[Phone]));
    }
}
