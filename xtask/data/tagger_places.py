"""Places and streets which `tagger_lists.py` adds to what packages hold; written for this project."""

# First three digits of the PIN codes of Indian cities: the city, and the greatest last three digits within it.
CITY_CODES = {
    110: ("Delhi", 96), 121: ("Faridabad", 13), 122: ("Gurugram", 22), 141: ("Ludhiana", 17), 143: ("Amritsar", 9),
    144: ("Jalandhar", 14), 160: ("Chandigarh", 71), 171: ("Shimla", 13), 180: ("Jammu", 20), 190: ("Srinagar", 25),
    201: ("Ghaziabad", 20), 208: ("Kanpur", 27), 211: ("Prayagraj", 22), 221: ("Varanasi", 12), 226: ("Lucknow", 31),
    248: ("Dehradun", 16), 250: ("Meerut", 6), 282: ("Agra", 10), 302: ("Jaipur", 43), 313: ("Udaipur", 4),
    324: ("Kota", 10), 342: ("Jodhpur", 15), 360: ("Rajkot", 7), 380: ("Ahmedabad", 63), 390: ("Vadodara", 25),
    395: ("Surat", 23), 400: ("Mumbai", 104), 403: ("Goa", 6), 411: ("Pune", 62), 422: ("Nashik", 13),
    431: ("Aurangabad", 10), 440: ("Nagpur", 37), 452: ("Indore", 20), 462: ("Bhopal", 47), 474: ("Gwalior", 20),
    482: ("Jabalpur", 11), 492: ("Raipur", 15), 500: ("Hyderabad", 115), 506: ("Warangal", 13),
    520: ("Vijayawada", 15), 522: ("Guntur", 7), 530: ("Visakhapatnam", 53), 560: ("Bengaluru", 115),
    570: ("Mysuru", 34), 575: ("Mangaluru", 30), 600: ("Chennai", 130), 605: ("Puducherry", 14),
    620: ("Tiruchirappalli", 27), 625: ("Madurai", 23), 636: ("Salem", 16), 641: ("Coimbatore", 49),
    673: ("Kozhikode", 32), 680: ("Thrissur", 28), 682: ("Kochi", 42), 695: ("Thiruvananthapuram", 43),
    700: ("Kolkata", 163), 711: ("Howrah", 115), 737: ("Gangtok", 3), 751: ("Bhubaneswar", 31), 753: ("Cuttack", 15),
    781: ("Guwahati", 40), 793: ("Shillong", 22), 795: ("Imphal", 5), 796: ("Aizawl", 17), 799: ("Agartala", 10),
    800: ("Patna", 30), 831: ("Jamshedpur", 19), 834: ("Ranchi", 12),
}

# `City: locality, locality, ...`
LOCALITIES = """
Bengaluru: Koramangala, Indiranagar, Whitefield, Jayanagar, JP Nagar, Malleshwaram, HSR Layout, BTM Layout,
    Marathahalli, Hebbal, Yelahanka, Rajajinagar, Basavanagudi, Banashankari, Electronic City, Sarjapur Road,
    Bellandur, Kengeri, Frazer Town, Ulsoor, Domlur, Vijayanagar, Yeshwanthpur, RT Nagar, Sadashivanagar,
    CV Raman Nagar, Mahadevapura, KR Puram, Varthur, Hennur, Kalyan Nagar, Kammanahalli, Banaswadi, HBR Layout,
    Nagarbhavi, Peenya, Jalahalli, Wilson Garden, Shanti Nagar, Richmond Town, Cooke Town, Cox Town, Bommanahalli,
    Begur, Hulimavu, Arekere, Uttarahalli, Girinagar, Padmanabhanagar, Chamrajpet
Mumbai: Andheri West, Andheri East, Bandra West, Bandra East, Borivali West, Kandivali East, Malad West,
    Goregaon East, Juhu, Vile Parle, Santacruz, Khar, Dadar, Worli, Lower Parel, Prabhadevi, Mahim, Matunga, Sion,
    Wadala, Chembur, Ghatkopar West, Vikhroli, Powai, Mulund, Bhandup, Kurla, Colaba, Fort, Churchgate, Marine Lines,
    Byculla, Mazgaon, Tardeo, Malabar Hill, Cuffe Parade, Dahisar, Jogeshwari, Versova, Oshiwara, Lokhandwala,
    Govandi, Mankhurd, Parel, Girgaon, Kalbadevi, Nariman Point, Breach Candy
Navi Mumbai: Vashi, Nerul, Kharghar, Belapur, Airoli, Ghansoli, Kopar Khairane, Sanpada, Seawoods, Panvel, Kamothe, Ulwe
Thane: Ghodbunder Road, Majiwada, Naupada, Kolshet, Vartak Nagar, Kasarvadavali, Manpada, Hiranandani Estate, Kopri,
    Kalwa
Pune: Kothrud, Hinjewadi, Baner, Aundh, Wakad, Viman Nagar, Kalyani Nagar, Koregaon Park, Hadapsar, Magarpatta,
    Kharadi, Shivaji Nagar, Deccan Gymkhana, Karve Nagar, Warje, Bavdhan, Pashan, Pimple Saudagar, Pimpri, Chinchwad,
    Nigdi, Bibwewadi, Katraj, Kondhwa, Sinhagad Road, Sadashiv Peth, Narayan Peth, Swargate, Camp, Wagholi, Undri,
    NIBM Road, Dhanori, Yerawada, Erandwane, Model Colony
New Delhi: Connaught Place, Karol Bagh, Lajpat Nagar, Saket, Dwarka, Vasant Kunj, Vasant Vihar, Greater Kailash,
    Hauz Khas, Green Park, Safdarjung Enclave, Defence Colony, South Extension, Malviya Nagar, Chanakyapuri, Jangpura,
    Nizamuddin, Kalkaji, Nehru Place, Okhla, Sarita Vihar, Jasola, Munirka, RK Puram, Sarojini Nagar, Mehrauli,
    Chhatarpur, New Friends Colony, East of Kailash, Chittaranjan Park, Govindpuri, Patel Nagar, Rajender Nagar,
    Naraina, Janakpuri, Vikaspuri, Tilak Nagar, Uttam Nagar, Paschim Vihar, Punjabi Bagh, Rajouri Garden, Kirti Nagar,
    Moti Nagar
Delhi: Rohini, Pitampura, Shalimar Bagh, Ashok Vihar, Model Town, Civil Lines, Kamla Nagar, Mukherjee Nagar,
    Chandni Chowk, Daryaganj, Paharganj, Sadar Bazar, Laxmi Nagar, Preet Vihar, Mayur Vihar, Patparganj, Shahdara,
    Dilshad Garden, Vivek Vihar, Krishna Nagar, Geeta Colony, Burari, Narela, Bawana, Najafgarh, Nangloi, Mundka,
    Seelampur, Jaffrabad, Karawal Nagar
Gurugram: DLF Phase, Sushant Lok, South City, Palam Vihar, Sohna Road, Golf Course Road, Udyog Vihar, MG Road,
    Nirvana Country, Ardee City, Malibu Town, Jharsa, Wazirabad, Manesar
Noida: Sector Alpha, Sector Beta, Greater Noida West, Film City, Atta Market, Barola, Hoshiyarpur, Jaypee Greens
Ghaziabad: Indirapuram, Vaishali, Vasundhara, Kaushambi, Raj Nagar Extension, Crossings Republik, Sahibabad,
    Kavi Nagar, Shastri Nagar, Govindpuram
Hyderabad: Banjara Hills, Jubilee Hills, Gachibowli, Madhapur, Kondapur, HITEC City, Kukatpally, Miyapur, Ameerpet,
    Begumpet, Somajiguda, Himayatnagar, Abids, Dilsukhnagar, LB Nagar, Uppal, Tarnaka, Malkajgiri, Alwal, Kompally,
    Manikonda, Nallagandla, Attapur, Mehdipatnam, Tolichowki, Charminar, Malakpet, Santosh Nagar, Nampally,
    Khairatabad, SR Nagar, Sanath Nagar, Moosapet, Bachupally, Nizampet, Secunderabad, Sainikpuri, Marredpally,
    Trimulgherry, Narsingi, Kokapet
Chennai: T Nagar, Adyar, Velachery, Anna Nagar, Mylapore, Tambaram, Nungambakkam, Kodambakkam, Ashok Nagar, KK Nagar,
    Vadapalani, Porur, Guindy, Saidapet, Alwarpet, Royapettah, Triplicane, Egmore, Kilpauk, Purasawalkam, Perambur,
    Kolathur, Ambattur, Avadi, Chromepet, Pallavaram, Medavakkam, Sholinganallur, Perungudi, Thoraipakkam,
    Besant Nagar, Thiruvanmiyur, Mandaveli, West Mambalam, Virugambakkam, Valasaravakkam, Mogappair, Madipakkam,
    Nanganallur, Royapuram, Washermenpet, Teynampet, Kotturpuram
Kolkata: Salt Lake, Park Street, Ballygunge, Gariahat, New Town, Rajarhat, Behala, Tollygunge, Jadavpur, Garia,
    Dum Dum, Lake Town, Alipore, Bhowanipore, Kalighat, Kasba, Tangra, Entally, Sealdah, Shyambazar, Bagbazar,
    Ultadanga, Kankurgachi, Phoolbagan, Beleghata, Baguiati, Kestopur, Barasat, Santoshpur, Golf Green, Lansdowne,
    Khidirpur, Cossipore, Belgachia, Maniktala, College Street, Burrabazar, Haltu, Naktala, Bansdroni
Ahmedabad: Navrangpura, Satellite, Bodakdev, Vastrapur, Maninagar, Bopal, Thaltej, Prahlad Nagar, Paldi, Ambawadi,
    Ellisbridge, Naranpura, Ghatlodia, Chandkheda, Gota, Nikol, Naroda, Bapunagar, Odhav, Vastral, Shahibaug,
    Sabarmati, Ranip, Memnagar, Gurukul, Jodhpur Village, Shela, South Bopal, Vejalpur, Juhapura
Surat: Adajan, Vesu, Varachha, Katargam, Piplod, Athwalines, Rander, Udhna, Pal, City Light, Nanpura, Ghod Dod Road,
    Dumas Road, Althan, Mota Varachha
Vadodara: Alkapuri, Gotri, Manjalpur, Akota, Fatehgunj, Sayajigunj, Karelibaug, Waghodia Road, Subhanpura, Vasna Road,
    Gorwa, Nizampura, Sama, Harni
Rajkot: Kalavad Road, Raiya Road, Mavdi, Yagnik Road, Kothariya, University Road, Bhaktinagar, Amin Marg
Jaipur: Malviya Nagar, Vaishali Nagar, Mansarovar, Raja Park, C-Scheme, Bani Park, Jagatpura, Tonk Road, Sodala,
    Jhotwara, Vidhyadhar Nagar, Sanganer, Pratap Nagar, Sitapura, Adarsh Nagar, Tilak Nagar, Gopalpura, Durgapura,
    Murlipura, Shyam Nagar
Lucknow: Gomti Nagar, Hazratganj, Aliganj, Indira Nagar, Mahanagar, Alambagh, Aminabad, Chowk, Jankipuram,
    Rajajipuram, Vikas Nagar, Ashiyana, Chinhat, Sushant Golf City, Telibagh, Nishatganj, Charbagh, Kapoorthala
Kanpur: Swaroop Nagar, Kakadeo, Civil Lines, Kidwai Nagar, Govind Nagar, Kalyanpur, Arya Nagar, Lajpat Nagar,
    Shyam Nagar, Barra, Panki, Tilak Nagar, Birhana Road
Indore: Vijay Nagar, Palasia, Bhawarkuan, Rajendra Nagar, Sudama Nagar, Annapurna, Rau, Khajrana, Sapna Sangeeta,
    Scheme No Seventy Eight, LIG Colony, Tilak Nagar, Saket Nagar, Chhawni, Rajwada
Bhopal: Arera Colony, MP Nagar, Kolar Road, Shahpura, TT Nagar, Bairagarh, Hoshangabad Road, Ayodhya Bypass,
    Berasia Road, Karond, Govindpura, Piplani, Jahangirabad
Nagpur: Dharampeth, Sitabuldi, Ramdaspeth, Civil Lines, Manish Nagar, Wardha Road, Nandanvan, Sadar, Trimurti Nagar,
    Pratap Nagar, Mahal, Itwari, Hingna, Besa, Manewada, Jaripatka
Nashik: College Road, Gangapur Road, Indira Nagar, Panchavati, Cidco, Nashik Road, Deolali, Satpur, Pathardi Phata,
    Ashok Stambh
Kochi: Kakkanad, Edappally, Palarivattom, Kaloor, Vyttila, Fort Kochi, Panampilly Nagar, Thrippunithura, Kadavanthra,
    Aluva, Kalamassery, Marine Drive, Mattancherry, Thevara, Elamakkara
Thiruvananthapuram: Kowdiar, Pattom, Vazhuthacaud, Kazhakkoottam, Sreekaryam, Peroorkada, Vattiyoorkavu,
    Kesavadasapuram, Ulloor, Karamana, Poojappura, Thampanoor, Palayam, Kovalam, Sasthamangalam
Kozhikode: Mavoor Road, Nadakkavu, Kovoor, Chevayur, Feroke, Beypore, Elathur, Palayam, West Hill, Medical College
Coimbatore: RS Puram, Peelamedu, Gandhipuram, Saibaba Colony, Race Course, Singanallur, Saravanampatti, Ganapathy,
    Ramanathapuram, Vadavalli, Kuniamuthur, Ukkadam, Podanur, Kovaipudur
Madurai: Anna Nagar, KK Nagar, Goripalayam, Simmakkal, SS Colony, Villapuram, Thirunagar, Pasumalai, Tallakulam,
    Bibikulam
Visakhapatnam: MVP Colony, Gajuwaka, Madhurawada, Dwaraka Nagar, Seethammadhara, Rushikonda, Akkayyapalem,
    Murali Nagar, Kancharapalem, Maddilapalem, Lawsons Bay Colony, Siripuram
Vijayawada: Benz Circle, Moghalrajpuram, Patamata, Labbipet, Governorpet, One Town, Gunadala, Ajit Singh Nagar,
    Bhavanipuram, Poranki, Kanuru
Chandigarh: Manimajra, Dhanas, Attawa, Burail, Kishangarh, Maloya, Industrial Area, Panjab University
Ludhiana: Model Town, Sarabha Nagar, Dugri, BRS Nagar, Civil Lines, Ghumar Mandi, Rajguru Nagar, Haibowal, Shimlapuri,
    Pakhowal Road
Amritsar: Ranjit Avenue, Lawrence Road, Hall Bazaar, Putlighar, Majitha Road, Green Avenue, Katra Ahluwalia, Batala Road
Patna: Boring Road, Kankarbagh, Rajendra Nagar, Patliputra Colony, Bailey Road, Danapur, Phulwari Sharif,
    Ashiana Nagar, Kadamkuan, Gardanibagh, Anisabad, Kidwaipuri, Fraser Road, Exhibition Road, Digha
Ranchi: Lalpur, Harmu, Doranda, Kanke Road, Bariatu, Hinoo, Ratu Road, Morabadi, Argora, Kokar
Jamshedpur: Bistupur, Sakchi, Kadma, Sonari, Telco Colony, Mango, Jugsalai, Golmuri, Adityapur
Bhubaneswar: Saheed Nagar, Nayapalli, Patia, Chandrasekharpur, Jaydev Vihar, Khandagiri, Kalinga Nagar, Old Town,
    Rasulgarh, Unit Nine, Baramunda, Acharya Vihar, Bapuji Nagar
Guwahati: Dispur, Ganeshguri, Beltola, Paltan Bazaar, Fancy Bazaar, Chandmari, Zoo Road, Six Mile, Maligaon, Ulubari,
    Silpukhuri, Hatigaon, Kahilipara, Bharalumukh, Uzan Bazaar
Shillong: Laitumkhrah, Police Bazar, Mawlai, Nongthymmai, Rynjah, Mawprem, Jaiaw, Laban, Malki, Polo
Imphal: Thangal Bazar, Paona Bazar, Singjamei, Uripok, Sagolband, Kwakeithel, Lamphelpat, Porompat, Khurai, Wangkhei
Aizawl: Chanmari, Zarkawt, Bawngkawn, Ramhlun, Khatla, Dawrpui, Chaltlang, Durtlang, Luangmual, Tuikual
Kohima: Jail Colony, Midland Colony, High School Area, Lerie Colony, Kitsubozou, New Ministers Hill, Agri Farm
Dimapur: Duncan Basti, Half Nagarjan, Burma Camp, Purana Bazaar, Signal Angami, Notun Bosti, Circular Road
Gangtok: Deorali, Tadong, Tibet Road, Development Area, Arithang, Sichey, Ranipool, Burtuk
Agartala: Krishnanagar, Banamalipur, Ramnagar, Battala, Dhaleswar, Melarmath, Abhoynagar, Jogendranagar
Itanagar: Naharlagun, Ganga Market, Zero Point, Bank Tinali, Chimpu, Niti Vihar
Panaji: Miramar, Dona Paula, Altinho, Fontainhas, Campal, Santa Cruz, Caranzalem, Taleigao, Ribandar
Margao: Fatorda, Aquem, Borda, Navelim, Gogol, Comba, Malbhat
Mapusa: Duler, Cunchelim, Khorlim, Guirim, Xelpem
Dehradun: Rajpur Road, Vasant Vihar, Clement Town, Race Course, Prem Nagar, Ballupur, Jakhan, Dalanwala, Patel Nagar,
    Sahastradhara Road
Shimla: Sanjauli, Chhota Shimla, New Shimla, Lakkar Bazaar, Summer Hill, Kasumpti, Totu, Boileauganj
Jammu: Gandhi Nagar, Trikuta Nagar, Channi Himmat, Talab Tillo, Janipur, Bakshi Nagar, Rehari, Satwari
Srinagar: Rajbagh, Lal Chowk, Jawahar Nagar, Hyderpora, Nishat, Soura, Bemina, Karan Nagar, Batamaloo, Natipora,
    Hazratbal, Dalgate
Varanasi: Lanka, Sigra, Bhelupur, Assi Ghat, Mahmoorganj, Cantonment, Godowlia, Sarnath, Shivpur, Pandeypur, Kamachha
Agra: Sanjay Place, Kamla Nagar, Dayal Bagh, Tajganj, Shahganj, Sikandra, Khandari, Fatehabad Road, Balkeshwar
Prayagraj: Civil Lines, George Town, Allahpur, Naini, Katra, Jhunsi, Kareli, Tagore Town, Phaphamau, Lukerganj
Mysuru: Vijayanagar, Kuvempunagar, Gokulam, Saraswathipuram, Jayalakshmipuram, Hebbal, Siddhartha Layout, Nazarbad,
    Yadavagiri, Bogadi
Mangaluru: Kadri, Bejai, Kankanady, Hampankatta, Surathkal, Kottara, Falnir, Bendoorwell, Pandeshwar, Derebail
Hubballi: Vidyanagar, Keshwapur, Gokul Road, Deshpande Nagar, Navanagar, Unkal, Old Hubli
Raipur: Shankar Nagar, Telibandha, Pandri, Tatibandh, Samta Colony, Devendra Nagar, Mowa, Avanti Vihar
Puducherry: White Town, Lawspet, Muthialpet, Reddiarpalayam, Mudaliarpet, Ellaipillaichavady, Nellithope
Tiruchirappalli: Srirangam, Thillai Nagar, Cantonment, Woraiyur, KK Nagar, Crawford, Edamalaipatti Pudur, Tennur, Puthur
"""

# Cities and towns of the world which no package of ours lists, one a line or separated by commas.
WORLD_CITIES = """
New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin,
Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, Nashville,
Detroit, Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno,
Sacramento, Mesa, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Long Beach, Virginia Beach, Miami, Oakland,
Minneapolis, Tulsa, Bakersfield, Wichita, Arlington, Aurora, Tampa, New Orleans, Cleveland, Honolulu, Anaheim,
Lexington, Stockton, Corpus Christi, Henderson, Riverside, Newark, Saint Paul, Santa Ana, Cincinnati, Irvine, Orlando,
Pittsburgh, St. Louis, Greensboro, Jersey City, Lincoln, Anchorage, Plano, Durham, Buffalo, Chandler, Chula Vista,
Toledo, Madison, Gilbert, Reno, Fort Wayne, North Las Vegas, St. Petersburg, Lubbock, Irving, Laredo, Winston-Salem,
Chesapeake, Glendale, Garland, Scottsdale, Norfolk, Boise, Fremont, Spokane, Santa Clarita, Baton Rouge, Richmond,
Hialeah, San Bernardino, Tacoma, Modesto, Huntsville, Des Moines, Yonkers, Rochester, Moreno Valley, Fayetteville,
Fontana, Columbus, Worcester, Port St. Lucie, Little Rock, Augusta, Oxnard, Birmingham, Montgomery, Frisco, Amarillo,
Salt Lake City, Grand Rapids, Huntington Beach, Overland Park, Tallahassee, Tempe, Knoxville, Providence, Brownsville,
Akron, Newport News, Mobile, Chattanooga, Shreveport, Vancouver, Ontario, Fort Lauderdale, Sioux Falls, Eugene,
Elk Grove, Springfield, Salem, Pembroke Pines, Fort Collins, Cary, Lancaster, Rockford, Alexandria, Hayward, Palmdale,
Sunnyvale, Lakewood, Hollywood, Pasadena, Syracuse, Torrance, Kansas City, Escondido, Naperville, Bellevue, Joliet,
Murfreesboro, Midland, Charleston, Hampton, Warren, Olathe, Denton, Thornton, Savannah, Paterson, Carrollton, Orange,
Fullerton, Surprise, Killeen, McAllen, Bridgeport, Cape Coral, Hartford, New Haven, Stamford, Cambridge, Ann Arbor,
Berkeley, Santa Clara, Mountain View, Palo Alto, Cupertino, Redmond, Boulder, Santa Monica, Ithaca, Princeton,
Hoboken, Annapolis, Albany, Trenton, Topeka, Evanston, Peoria, Davenport, Cedar Rapids, Green Bay, Duluth, Fargo,
Billings, Missoula, Casper, Cheyenne, Burlington, Concord, Bangor, Dover, Wilmington, Asheville, Macon, Athens,
Gainesville, Sarasota, Naples, Key West, Pensacola, Biloxi, Jackson, Lafayette, Galveston, Waco, Abilene, El Paso,
Santa Fe, Flagstaff, Provo, Ogden, Pocatello, Yakima, Bend, Medford, Redding, Chico, Santa Rosa, Napa, Monterey,
Santa Cruz, Ventura, Carlsbad
London, Birmingham, Manchester, Leeds, Glasgow, Liverpool, Sheffield, Bristol, Edinburgh, Leicester, Coventry,
Bradford, Cardiff, Belfast, Nottingham, Hull, Newcastle upon Tyne, Stoke-on-Trent, Southampton, Derby, Portsmouth,
Brighton, Plymouth, Northampton, Reading, Luton, Wolverhampton, Bolton, Bournemouth, Norwich, Swindon, Swansea,
Southend-on-Sea, Middlesbrough, Peterborough, Huddersfield, York, Poole, Dundee, Stockport, Blackpool, Oxford,
Aberdeen, Ipswich, Warrington, Slough, Gloucester, Exeter, Cambridge, Preston, Blackburn, Cheltenham, Bath, Crawley,
Chelmsford, Colchester, Basingstoke, Maidstone, Bedford, Watford, Milton Keynes, Woking, Guildford, Hastings,
Eastbourne, Worcester, Lincoln, Chester, Telford, Durham, Sunderland, Darlington, Hartlepool, Harrogate, Wakefield,
Rotherham, Doncaster, Barnsley, Grimsby, Scunthorpe, Scarborough, Carlisle, Kendal, Lancaster, Burnley, Rochdale,
Oldham, Salford, Wigan, St Helens, Birkenhead, Crewe, Stafford, Walsall, Dudley, Solihull, Nuneaton, Rugby,
Leamington Spa, Banbury, Bicester, Aylesbury, High Wycombe, Windsor, Maidenhead, Newbury, Andover, Winchester,
Salisbury, Weymouth, Dorchester, Taunton, Yeovil, Torquay, Truro, Falmouth, Penzance, Canterbury, Dover, Folkestone,
Margate, Ramsgate, Tunbridge Wells, Sevenoaks, Dartford, Gravesend, Croydon, Bromley, Harrow, Hounslow, Ilford,
Romford, Wembley, Kingston upon Thames, Twickenham, Stevenage, St Albans, Hemel Hempstead, Harlow, Bury St Edmunds,
Lowestoft, Great Yarmouth, King's Lynn, Newport, Wrexham, Llandudno, Bangor, Aberystwyth, Merthyr Tydfil, Inverness,
Perth, Stirling, Falkirk, Paisley, Kilmarnock, Ayr, Dumfries, Derry, Lisburn, Armagh
Dublin, Cork, Limerick, Galway, Waterford, Drogheda, Dundalk, Swords, Bray, Navan, Kilkenny, Ennis, Tralee, Carlow,
Naas, Athlone, Letterkenny, Tullamore, Killarney, Sligo, Wexford
Sydney, Melbourne, Brisbane, Perth, Adelaide, Gold Coast, Canberra, Newcastle, Wollongong, Hobart, Geelong,
Townsville, Cairns, Darwin, Toowoomba, Ballarat, Bendigo, Albury, Launceston, Mackay, Rockhampton, Bunbury, Bundaberg,
Wagga Wagga, Parramatta, Penrith, Auckland, Wellington, Christchurch, Hamilton, Tauranga, Dunedin, Napier, Nelson,
Rotorua, Invercargill, Whangarei, Queenstown
Toronto, Montreal, Vancouver, Calgary, Edmonton, Ottawa, Winnipeg, Quebec City, Hamilton, Kitchener, London, Victoria,
Halifax, Oshawa, Windsor, Saskatoon, Regina, St. John's, Barrie, Kelowna, Sherbrooke, Guelph, Kingston, Moncton,
Sudbury, Thunder Bay, Fredericton, Charlottetown, Mississauga, Brampton, Markham, Burnaby, Surrey, Richmond, Laval,
Gatineau, Longueuil, Trois-Rivières, Lethbridge, Red Deer, Kamloops, Nanaimo, Whitehorse, Yellowknife
Paris, Marseille, Lyon, Toulouse, Nice, Nantes, Montpellier, Strasbourg, Bordeaux, Lille, Rennes, Reims,
Saint-Étienne, Toulon, Le Havre, Grenoble, Dijon, Angers, Nîmes, Villeurbanne, Clermont-Ferrand, Aix-en-Provence,
Le Mans, Brest, Tours, Amiens, Limoges, Annecy, Boulogne-Billancourt, Perpignan, Metz, Besançon, Orléans, Rouen,
Mulhouse, Caen, Nancy, Saint-Denis, Argenteuil, Montreuil, Roubaix, Tourcoing, Avignon, Poitiers, Versailles,
Courbevoie, Colombes, La Rochelle, Pau, Cannes, Antibes, Calais, Béziers, Colmar, Bourges, Quimper, Valence, Troyes,
Chambéry, Lorient, Niort, Bayonne, Arles, Ajaccio, Bastia, Cherbourg, Saint-Malo, Carcassonne, Albi, Castres, Tarbes,
Blois, Chartres, Évreux, Laval, Vannes, Belfort, Mâcon, Nevers, Montauban, Saint-Nazaire, Biarritz, Genève, Lausanne,
Neuchâtel, Fribourg, Sion, Bruxelles, Liège, Namur, Charleroi, Mons, Luxembourg, Monaco
Madrid, Barcelona, Valencia, Sevilla, Zaragoza, Málaga, Murcia, Palma, Las Palmas, Bilbao, Alicante, Córdoba,
Valladolid, Vigo, Gijón, L'Hospitalet, Vitoria, La Coruña, Granada, Elche, Oviedo, Badalona, Terrassa, Cartagena,
Jerez de la Frontera, Sabadell, Móstoles, Alcalá de Henares, Pamplona, Fuenlabrada, Almería, Leganés, San Sebastián,
Getafe, Burgos, Albacete, Santander, Castellón, Alcorcón, Logroño, Badajoz, Salamanca, Huelva, Marbella, Lleida,
Tarragona, León, Cádiz, Jaén, Ourense, Girona, Lugo, Cáceres, Toledo, Guadalajara, Pontevedra, Ávila, Segovia, Soria,
Teruel, Cuenca, Huesca, Zamora, Palencia, Reus, Mataró, Torrevieja, Ibiza
Ciudad de México, Guadalajara, Monterrey, Puebla, Tijuana, Mérida, Cancún, Querétaro, Toluca, Chihuahua, Oaxaca,
Veracruz, Acapulco, Culiacán, Hermosillo, Saltillo, Morelia, Aguascalientes, Bogotá, Medellín, Cali, Barranquilla,
Cartagena, Bucaramanga, Pereira, Manizales, Santa Marta, Buenos Aires, Rosario, Mendoza, La Plata, Tucumán,
Mar del Plata, Salta, Santa Fe, Bariloche, Santiago, Valparaíso, Viña del Mar, Concepción, Antofagasta, Temuco,
Puerto Montt, Lima, Arequipa, Trujillo, Cusco, Chiclayo, Quito, Guayaquil, Cuenca, La Paz, Santa Cruz de la Sierra,
Cochabamba, Montevideo, Asunción, Caracas, Maracaibo, San Salvador, Tegucigalpa, Managua, San José, Panamá, La Habana,
Santo Domingo, San Juan, Kingston, Port of Spain, Bridgetown, Nassau
São Paulo, Rio de Janeiro, Brasília, Salvador, Fortaleza, Belo Horizonte, Manaus, Curitiba, Recife, Goiânia, Belém,
Porto Alegre, Guarulhos, Campinas, São Luís, Maceió, Natal, Campo Grande, Teresina, João Pessoa,
São Bernardo do Campo, Santo André, Osasco, Ribeirão Preto, Uberlândia, Sorocaba, Aracaju, Cuiabá, Joinville,
Londrina, Florianópolis, Niterói, Vitória, Santos, Blumenau, Maringá, Juiz de Fora
Roma, Milano, Napoli, Torino, Palermo, Genova, Bologna, Firenze, Bari, Catania, Venezia, Verona, Messina, Padova,
Trieste, Brescia, Parma, Prato, Modena, Reggio Emilia, Perugia, Livorno, Ravenna, Cagliari, Foggia, Rimini, Salerno,
Ferrara, Sassari, Siracusa, Pescara, Monza, Bergamo, Trento, Vicenza, Bolzano, Novara, Piacenza, Ancona, Udine,
Arezzo, Lecce, Pisa, Lucca, Siena, Como, Varese, Cremona, Mantova, Pavia
Berlin, Hamburg, München, Köln, Frankfurt am Main, Stuttgart, Düsseldorf, Leipzig, Dortmund, Essen, Bremen, Dresden,
Hannover, Nürnberg, Duisburg, Bochum, Wuppertal, Bielefeld, Bonn, Münster, Karlsruhe, Mannheim, Augsburg, Wiesbaden,
Mönchengladbach, Gelsenkirchen, Braunschweig, Aachen, Kiel, Chemnitz, Magdeburg, Halle, Freiburg, Krefeld, Mainz,
Lübeck, Erfurt, Oberhausen, Rostock, Kassel, Potsdam, Saarbrücken, Heidelberg, Darmstadt, Regensburg, Würzburg, Ulm,
Heilbronn, Göttingen, Ingolstadt, Trier, Jena, Konstanz, Wien, Graz, Linz, Salzburg, Innsbruck, Klagenfurt, Villach,
Wels, St. Pölten, Dornbirn, Bregenz, Zürich, Basel, Bern, Winterthur, Luzern, St. Gallen, Lugano, Biel, Thun,
Schaffhausen, Chur, Zug
Amsterdam, Rotterdam, Den Haag, Utrecht, Eindhoven, Groningen, Tilburg, Almere, Breda, Nijmegen, Apeldoorn, Haarlem,
Arnhem, Enschede, Amersfoort, Zaanstad, Leiden, Dordrecht, Zoetermeer, Zwolle, Maastricht, Delft, Antwerpen, Gent,
Brugge, Leuven, Mechelen, Hasselt, Oostende, Kortrijk
Stockholm, Göteborg, Malmö, Uppsala, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Lund, Umeå,
Gävle, Borås, Södertälje, Eskilstuna, Halmstad, Växjö, Karlstad, Sundsvall, Luleå, Kalmar, Oslo, Bergen, Trondheim,
Stavanger, Drammen, Fredrikstad, Kristiansand, Sandnes, Tromsø, Sarpsborg, Skien, Ålesund, Sandefjord, Haugesund,
Tønsberg, Moss, Bodø, Arendal, Hamar, Larvik, Halden, Lillehammer, Molde, Harstad, Gjøvik, Kongsberg, Narvik, Alta,
København, Aarhus, Odense, Aalborg, Esbjerg, Randers, Kolding, Horsens, Vejle, Roskilde, Herning, Helsingør,
Silkeborg, Helsinki, Espoo, Tampere, Vantaa, Oulu, Turku, Jyväskylä, Lahti, Kuopio, Reykjavík, Akureyri
Warszawa, Kraków, Łódź, Wrocław, Poznań, Gdańsk, Szczecin, Bydgoszcz, Lublin, Katowice, Białystok, Gdynia,
Częstochowa, Radom, Toruń, Kielce, Rzeszów, Gliwice, Zabrze, Olsztyn, Praha, Brno, Ostrava, Plzeň, Liberec, Olomouc,
Bratislava, Košice, Prešov, Žilina, Budapest, Debrecen, Szeged, Miskolc, Pécs, Győr, București, Cluj-Napoca,
Timișoara, Iași, Constanța, Brașov, Craiova, Galați, Sibiu, Oradea, Zagreb, Split, Rijeka, Osijek, Zadar, Dubrovnik,
Ljubljana, Maribor, Beograd, Novi Sad, Niš, Sarajevo, Skopje, Tirana, Sofia, Plovdiv, Varna, Burgas, Athens,
Thessaloniki, Patras, Heraklion, Lisboa, Porto, Braga, Coimbra, Faro, Aveiro, Évora, Setúbal, Funchal, Vilnius,
Kaunas, Riga, Tallinn, Tartu, Kyiv, Lviv, Odesa, Kharkiv, Minsk, Moscow, Saint Petersburg, Novosibirsk, Kazan,
Yekaterinburg, Chisinau, Istanbul, Ankara, Izmir, Bursa, Antalya, Adana, Konya, Gaziantep, Nicosia, Limassol, Valletta
Dubai, Abu Dhabi, Sharjah, Ajman, Ras Al Khaimah, Fujairah, Doha, Manama, Kuwait City, Riyadh, Jeddah, Mecca, Medina,
Dammam, Khobar, Muscat, Salalah, Sohar, Amman, Beirut, Damascus, Baghdad, Basra, Erbil, Tehran, Isfahan, Shiraz,
Tabriz, Mashhad, Tel Aviv, Jerusalem, Haifa, Cairo, Alexandria, Giza, Tunis, Algiers, Oran, Casablanca, Rabat,
Marrakesh, Fes, Tangier, Agadir, Tripoli, Khartoum, Addis Ababa, Nairobi, Mombasa, Kisumu, Nakuru, Eldoret, Kampala,
Entebbe, Kigali, Dar es Salaam, Dodoma, Arusha, Zanzibar, Lusaka, Harare, Bulawayo, Gaborone, Windhoek, Maputo,
Luanda, Kinshasa, Lagos, Abuja, Kano, Ibadan, Port Harcourt, Benin City, Enugu, Kaduna, Accra, Kumasi, Tema, Abidjan,
Dakar, Bamako, Johannesburg, Cape Town, Durban, Pretoria, Port Elizabeth, Bloemfontein, East London, Polokwane,
Stellenbosch, Soweto, Antananarivo, Port Louis
Singapore, Kuala Lumpur, George Town, Johor Bahru, Ipoh, Malacca, Kota Kinabalu, Kuching, Jakarta, Surabaya, Bandung,
Medan, Semarang, Makassar, Denpasar, Yogyakarta, Palembang, Bangkok, Chiang Mai, Phuket, Pattaya, Hanoi,
Ho Chi Minh City, Da Nang, Hai Phong, Can Tho, Hue, Phnom Penh, Siem Reap, Vientiane, Yangon, Mandalay, Manila,
Quezon City, Cebu City, Davao City, Makati, Pasig, Taguig, Baguio, Iloilo, Tokyo, Osaka, Kyoto, Yokohama, Nagoya,
Sapporo, Fukuoka, Kobe, Hiroshima, Sendai, Kawasaki, Seoul, Busan, Incheon, Daegu, Daejeon, Gwangju, Beijing,
Shanghai, Guangzhou, Shenzhen, Chengdu, Hangzhou, Wuhan, Xian, Nanjing, Suzhou, Tianjin, Chongqing, Qingdao, Dalian,
Harbin, Hong Kong, Kowloon, Macau, Taipei, Kaohsiung, Taichung, Tainan, Ulaanbaatar, Almaty, Astana, Tashkent,
Samarkand, Bishkek, Dushanbe, Baku, Tbilisi, Yerevan, Kabul, Herat, Islamabad, Karachi, Lahore, Rawalpindi,
Faisalabad, Multan, Peshawar, Quetta, Sialkot, Gujranwala, Dhaka, Chittagong, Khulna, Rajshahi, Sylhet, Barisal,
Comilla, Mymensingh, Kathmandu, Pokhara, Lalitpur, Biratnagar, Bhaktapur, Birgunj, Colombo, Kandy, Galle, Jaffna,
Negombo, Thimphu, Paro, Male
"""

# What streets of English-speaking countries are called, with the words that follow it.
ENGLISH_STREETS = """Main High Park Oak Maple Cedar Pine Elm Washington Lake Hill Church Station Victoria King Queen Prince Mill
School Spring River Ridge Forest Highland Sunset Meadow Green Grove Walnut Chestnut Willow Birch Cherry Hickory Magnolia
Jefferson Lincoln Madison Monroe Jackson Adams Franklin Hamilton Cleveland Harrison Wilson Roosevelt Kennedy Grant
Broadway Bridge Market Court Canal Harbour Harbor Beach Ocean Bay Valley Mountain Prospect Summit Pleasant Fairview
Lakeview Riverside Hillside Woodland Orchard Garden Manor Castle Abbey Priory Chapel Vicarage Rectory Albert Alexandra
George Edward William Charles James Henry York Richmond Windsor Lancaster Oxford Cambridge Kensington Chelsea Grosvenor
Belgrave Berkeley Baker Regent Bond Fleet Cannon Cheapside Tottenham Euston Pall Drury Carnaby Abbotsford Balmoral
Stanley Clarence Clifton Waterloo Trafalgar Wellington Nelson Marlborough Beaufort Somerset Devonshire Norfolk Suffolk
Essex Kent Surrey Sussex Cornwall Dorset Avon Severn Thames Tudor Stuart Holly Ivy Laurel Hawthorn Rowan Sycamore Beech
Ash Poplar Juniper Aspen Cypress Redwood Sequoia Dogwood Peach Plum Apple Lemon Orange Rose Lily Violet Daisy Heather
Fern Clover Bluebell Primrose Lavender Jasmine Deer Fox Eagle Falcon Hawk Robin Swan Heron Pheasant Partridge Kingfisher
Lark Nightingale Raven Bear Buffalo Mustang Coyote Stone Rock Granite Quarry Sand Silver Golden Diamond Crystal Sunrise
Morning Liberty Union Independence Commerce Industrial Enterprise College University Academy Library Museum Theatre
Hospital Airport Railway Depot Foundry Brewery Bakery Tannery Water Well Fountain Pond Brook Creek Stream Shore Cliff
Dale Glen Heath Moor Common Croft Field Farm Barn Paddock Pasture Vineyard Winding Old New Long Broad North South East West
Upper Lower Middle Central Collins Bourke Flinders Elizabeth Swanston Lonsdale Pitt Macquarie Oxford Lygon Chapel Sturt
Rundle Hindley Hay Murray Barrack Queensland Yonge Bloor Dundas Spadina Bathurst Sherbourne Jarvis Granville Robson
Jasper Portage Rideau Wellesley Ponsonby Karangahape Lambton Cuba Manners Willis Commercial Long Adderley Kloof""".split()
ENGLISH_SUFFIXES = """Street Road Avenue Lane Drive Court Place Way Close Crescent Boulevard Terrace Gardens Square Parade
Circle Trail Parkway Grove Walk Mews Row Hill Park Rise View Highway Loop""".split()

# Streets of elsewhere, whole, separated by commas.
WORLD_STREETS = """
Hauptstraße, Schulstraße, Gartenstraße, Bahnhofstraße, Dorfstraße, Bergstraße, Birkenweg, Lindenstraße, Kirchstraße,
Waldstraße, Ringstraße, Schillerstraße, Amselweg, Goethestraße, Jahnstraße, Wiesenweg, Buchenweg, Mozartstraße,
Blumenstraße, Mühlenweg, Rosenstraße, Friedhofstraße, Am Sportplatz, Feldstraße, Mühlstraße, Eichenweg, Finkenweg,
Beethovenstraße, Lerchenweg, Poststraße, Industriestraße, Marktplatz, Tannenweg, Ahornweg, Uhlandstraße,
Lessingstraße, Friedrichstraße, Kurfürstendamm, Unter den Linden, Karl-Marx-Allee, Königsallee, Leopoldstraße,
Maximilianstraße, Sendlinger Straße, Mönckebergstraße, Reeperbahn, Jungfernstieg, Zeil, Kaiserstraße, Wilhelmstraße,
Bismarckstraße, Am Markt, Im Winkel, An der Kirche, Zum Bahnhof, Auf der Heide, Alte Gasse, Neugasse, Ludwigstraße,
Frankfurter Straße, Berliner Allee, Hamburger Straße, Kölner Straße, Münchner Straße, Mariahilfer Straße,
Kärntner Straße, Landstraße, Getreidegasse, Bahnhofstrasse, Langstrasse, Rämistrasse, Freie Strasse, Marktgasse,
Kramgasse
Rue de la Paix, Rue de Rivoli, Rue du Faubourg Saint-Honoré, Avenue des Champs-Élysées, Boulevard Haussmann,
Boulevard Saint-Germain, Avenue Montaigne, Rue de la République, Rue Victor Hugo, Avenue Jean Jaurès, Rue Pasteur,
Place de la Mairie, Rue de l'Église, Rue du Moulin, Rue des Écoles, Grande Rue, Rue de la Gare, Rue du Stade,
Chemin des Vignes, Impasse des Lilas, Allée des Tilleuls, Rue Jules Ferry, Rue Gambetta, Avenue du Général de Gaulle,
Rue du Maréchal Foch, Rue Jeanne d'Arc, Place de la Liberté, Quai des Belges, Cours Mirabeau, Rue Sainte-Catherine,
La Canebière, Rue du Vieux Port, Route de Lyon, Boulevard de la Liberté, Rue des Fleurs, Rue du Château, Rue Voltaire,
Rue Émile Zola, Rue Molière, Avenue Foch, Rue Saint-Jacques, Rue Mouffetard, Rue Lepic, Place Bellecour,
Chaussée de Waterloo, Avenue Louise, Rue Neuve, Rue du Rhône, Rue de Lausanne
Calle Mayor, Gran Vía, Calle de Alcalá, Paseo de la Castellana, Calle Real, Avenida de la Constitución,
Plaza de España, Calle del Sol, Calle San Juan, Calle Nueva, Calle Ancha, Avenida de Andalucía, Calle Iglesia,
Paseo de Gracia, Avenida Diagonal, La Rambla, Carrer de Balmes, Carrer de Mallorca, Calle Serrano, Calle Fuencarral,
Calle de la Cruz, Plaza Mayor, Calle Cervantes, Calle Goya, Avenida de la Libertad, Camino Real, Ronda de Toledo,
Calle Sierpes, Calle Larios, Travesía del Carmen, Avenida Insurgentes Sur, Paseo de la Reforma, Avenida Juárez,
Calle Hidalgo, Calle Morelos, Calle Benito Juárez, Avenida Corrientes, Avenida Santa Fe, Calle Florida,
Avenida Rivadavia, Avenida Libertador, Carrera Séptima, Avenida Providencia, Avenida Apoquindo, Avenida Arequipa,
Jirón de la Unión, Calle Bolívar, Avenida Amazonas
Via Roma, Via Garibaldi, Via Mazzini, Corso Italia, Via Dante, Via Verdi, Piazza del Duomo, Via Cavour, Via Marconi,
Viale Europa, Via Nazionale, Via del Corso, Corso Vittorio Emanuele, Via Veneto, Via Matteotti, Via Manzoni,
Via Leopardi, Via Montenapoleone, Via Torino, Via Milano, Piazza San Marco, Via Toledo, Corso Buenos Aires,
Via Appia Nuova, Via Tuscolana, Viale Trastevere, Lungotevere, Via dei Mille, Via della Repubblica, Via San Francesco,
Vicolo Stretto, Largo Argentina, Via XX Settembre, Via Aurelia, Viale della Libertà, Strada Provinciale,
Via Galileo Galilei, Via Carducci, Via Pascoli, Via Gramsci
Rua Augusta, Avenida Paulista, Rua das Flores, Avenida da Liberdade, Rua do Ouvidor, Avenida Atlântica, Rua Direita,
Rua Sete de Setembro, Avenida Brasil, Rua Santa Catarina, Rua da Prata, Travessa do Carmo, Praça da Sé, Largo do Rato,
Avenida Rio Branco, Rua XV de Novembro, Rua Tiradentes, Avenida Getúlio Vargas, Rua São João, Alameda Santos,
Rua Oscar Freire, Avenida Faria Lima, Rua da Consolação, Rua Garrett, Rua dos Clérigos, Estrada da Luz,
Avenida Almirante Reis, Rua José Bonifácio, Rua Dom Pedro, Avenida Nossa Senhora de Copacabana
Kerkstraat, Dorpsstraat, Schoolstraat, Molenstraat, Stationsstraat, Nieuwstraat, Hoofdstraat, Julianastraat,
Wilhelminastraat, Beatrixstraat, Prinsengracht, Keizersgracht, Herengracht, Damrak, Rokin, Leidsestraat, Kalverstraat,
Overtoom, Molenweg, Kerkweg, Industrieweg, Parkweg, Beukenlaan, Eikenlaan, Lindelaan, Kastanjelaan, Vijverlaan,
Marktplein, Oude Gracht, Coolsingel, Meir, Veldstraat, Bondgenotenlaan, Zandstraat, Heidestraat, Beekstraat,
Burgemeester de Vlugtlaan
Storgatan, Drottninggatan, Kungsgatan, Skolgatan, Kyrkogatan, Järnvägsgatan, Ringvägen, Björkvägen, Skogsvägen,
Sveavägen, Götgatan, Hornsgatan, Vasagatan, Birger Jarlsgatan, Strandvägen, Avenyn, Storgata, Kirkegata,
Karl Johans gate, Bygdøy allé, Skolegata, Strandgata, Bjørkeveien, Granveien, Solveien, Parkveien, Thereses gate,
Markveien, Hovedgaden, Nørregade, Vestergade, Østergade, Søndergade, Skolegade, Kirkevej, Strandvejen, Vesterbrogade,
Amagerbrogade, Nørrebrogade, Østerbrogade, Istedgade, Birkevej, Engvej, Mannerheimintie, Aleksanterinkatu, Hämeenkatu,
Koulukatu, Kauppakatu, Rantatie, Koivutie, Laugavegur
ulica Polna, ulica Leśna, ulica Słoneczna, ulica Krótka, ulica Szkolna, ulica Ogrodowa, ulica Lipowa, ulica Brzozowa,
ulica Łąkowa, ulica Kwiatowa, ulica Kościuszki, ulica Mickiewicza, ulica Słowackiego, ulica Sienkiewicza,
ulica Piotrkowska, Nowy Świat, Krakowskie Przedmieście, Marszałkowska, Aleje Jerozolimskie, Puławska, Floriańska,
Grodzka, Świdnicka, Długa, Vodičkova, Národní třída, Václavské náměstí, Dlouhá, Masarykova, Husova, Palackého,
Komenského, Andrássy út, Váci utca, Petőfi Sándor utca, Kossuth Lajos utca, Rákóczi út, Fő utca, Ady Endre utca,
József körút, Strada Victoriei, Calea Victoriei, Bulevardul Unirii, Strada Mihai Eminescu, Strada Florilor,
Bulevardul Magheru, Ilica, Vlaška ulica, Savska cesta, Ulica kralja Tomislava, Slovenska cesta, Čopova ulica,
Obchodná, Hlavná ulica
Orchard Road, Serangoon Road, Bukit Timah Road, Jalan Besar, Upper Thomson Road, Ang Mo Kio Avenue,
Jalan Bukit Bintang, Jalan Ampang, Jalan Sultan Ismail, Jalan Jenderal Sudirman, Jalan Thamrin, Jalan Malioboro,
Sukhumvit Road, Silom Road, Rama Road, Nguyen Hue Street, Le Loi Street, Ayala Avenue, Roxas Boulevard, EDSA,
Nathan Road, Queen's Road Central, Hennessy Road, Canton Road, Nanjing Road, Huaihai Road, Zhongshan Road,
Jianguo Road, Chang'an Avenue, Sheikh Zayed Road, Al Wasl Road, Jumeirah Beach Road, Al Khail Road, Corniche Road,
Hamdan Street, Airport Road, King Fahd Road, Olaya Street, Tahlia Street, Prince Sultan Street, Istiklal Caddesi,
Bağdat Caddesi, Atatürk Bulvarı, Cumhuriyet Caddesi, Dizengoff Street, Ben Yehuda Street, Tahrir Street,
Talaat Harb Street, Moi Avenue, Kenyatta Avenue, Ngong Road, Kimathi Street, Awolowo Road, Adeola Odeku Street,
Allen Avenue, Independence Avenue, Oxford Street, Nelson Mandela Avenue, Jan Smuts Avenue, Rivonia Road, Florida Road,
Galle Road, Duplication Road, Mirpur Road, Gulshan Avenue, Satmasjid Road, Shahrah-e-Faisal, Tariq Road, Mall Road,
Ferozepur Road, Durbar Marg, Putalisadak
"""
