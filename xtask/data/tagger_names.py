"""Names of people of India which `tagger_lists.py` adds to what packages hold; written for this project.

Grouped by region, language or religion only to see what is covered: names cross every such line.
"""

GIVEN = """
# North and west: men
Aakash Aashish Abhay Abhijeet Abhijit Abhimanyu Abhinav Abhiram Achyut Adarsh Adhir Aditya Ajinkya Ajit Akash Akshat
Akshay Alankar Alok Aman Amandeep Amar Amarjeet Amarnath Ambar Ambrish Amey Amitabh Amitesh Amod Amol Amrish Amrit
Anand Anant Anay Angad Aniket Anirudh Anish Anjan Ankur Anmol Anoop Anshul Anshuman Anuj Anup Anupam Anurag Apurva
Arav Archit Arihant Aryan Asit Ashutosh Ashvin Ashwani Ashwin Atharv Atharva Atul Avadhesh Avanish Avinash Awadhesh
Ayaan Ayush Babulal Badal Badri Bajrang Balbir Baldev Balram Balwant Banwari Basant Bhagirath Bhagwan Bhagwati Bharat
Bhargav Bhaskar Bhavesh Bhavin Bhawani Bhim Bhola Bhupendra Bhupesh Bhushan Bhuvan Birbal Biren Birendra Bishal
Brajesh Brij Brijesh Brijmohan Chaitanya Chaman Chandan Chandra Chandrakant Chandramohan Chandraprakash Chandrashekhar
Charan Chetan Chhotelal Chintan Chirag Chiranjeev Dalip Damodar Darpan Darshan Dattatray Daulat Daya Dayanand
Debashish Deenanath Deep Deepanshu Dev Devansh Devanand Devdas Devendra Devesh Devraj Dhananjay Dhanesh Dhanraj Dharam
Dharampal Dharmendra Dharmesh Dhaval Dheeraj Dhiren Dhirendra Dhruv Digvijay Dilip Dinanath Dipak Dipesh Durgesh
Dushyant Ekansh Faguni Gagan Gajanan Gajendra Gandharv Gaurang Gaurav Gautam Ghanshyam Girdhari Girdharilal Giriraj
Gokul Gulab Gulshan Gunjan Gunvant Guruprasad Gyan Gyanendra Hansraj Har Hardik Hari Haridas Hariom Hariprasad Harshad
Harsh Harshit Harshal Harshvardhan Hemant Hemendra Hemraj Himanshu Himmat Hira Hiralal Hitendra Hitesh Hriday
Hridayesh Hrithik Indra Indrajeet Indrajit Ishan Ishwar Jagannath Jagat Jagdish Jagmohan Jai Jaideep Jaidev Jaikishan
Jaiprakash Jairam Janak Janardan Jaswant Jatin Jay Jayant Jayanti Jayesh Jeet Jeevan Jignesh Jitendra Jitesh Jivan
Jugal Jyotiraditya Kailash Kalpesh Kalyan Kamal Kamalesh Kamlesh Kanhaiya Kanti Kantilal Karan Karanvir Kartik
Kartikeya Kashinath Kaushal Kaushik Kedar Kedarnath Keertan Kesar Ketan Keval Keyur Khushal Kiran Kirti Kishan Kishor
Kishore Krish Krishna Krishnakant Krunal Kshitij Kuldeep Kulvir Kundan Kunal Kush Kushal Lakhan Laksh Lakshman Lakshya
Lalan Lalit Lavkush Laxman Laxmikant Lokendra Lokesh Luv Madan Madanlal Madhukar Madhur Madhusudan Mahadev Mahavir
Mahendra Mahipal Makarand Makhan Manan Manas Mandar Mangal Mangesh Mangilal Manik Maninder Manmohan Mannu Manohar
Manoharlal Manu Mayank Mayur Medhansh Meghraj Mihir Milan Milind Mithilesh Mithun Mitesh Mitul Mohak Mohanlal Mool
Motilal Mrityunjay Mukul Mukund Muralidhar Murari Murli Nagendra Naitik Nakul Naman Nanak Nand Nandan Nandkishor
Nandlal Narayan Narendra Narottam Narsingh Natwar Navin Navneet Neel Neelesh Neeraj Nihal Nihar Nikunj Nilesh Nimesh
Nipun Niraj Niranjan Nirav Nirbhay Nirmal Nishant Nishikant Nishith Nitesh Nitish Nityanand Om Omkar Omprakash Onkar
Padam Panna Parag Paramjeet Paras Paresh Paritosh Parmanand Parth Parthiv Pavan Pawan Piyush Prabhakar Prabhat Prabhu
Prabodh Pradeep Pradip Pradyumna Praful Prafulla Prahlad Prajwal Prakash Pramod Pranav Pranay Pranjal Pransh Prashant
Prateek Prathamesh Pratik Pratap Pravin Praveen Preetam Prem Premchand Prithvi Prithviraj Priyank Priyansh Priyanshu
Pulkit Puneet Punit Puran Purab Purushottam Pushkar Pushpendra Pushpraj Raghav Raghavendra Raghubir Raghunath
Raghuveer Rahil Raj Raja Rajan Rajat Rajbir Rajdeep Rajeev Rajendra Rajesh Rajiv Rajkumar Rajneesh Rajnish Rajpal Raju
Rajveer Rakshit Ram Raman Ramakant Ramanand Ramavtar Ramchandra Ramdas Ramesh Rameshwar Ramji Ramkishan Ramkumar
Ramlal Ramnath Ramniwas Ramprasad Ramswaroop Ranbir Randeep Randhir Ranjan Ranjeet Ranjit Ranveer Ratan Ratnakar
Ravikant Ravindra Ravinder Ravish Rehansh Ridhaan Rishabh Rishi Rishikesh Ritesh Ritik Ritvik Ronak Roop Roshan Rudra
Rudransh Rupesh Rushabh Rushikesh Rutvik Sadanand Sadashiv Sagar Sahil Sai Saket Saksham Samar Samarth Sambhaji Sameer
Samir Sampat Samrat Sanat Sandeep Sandesh Sandip Sanjeev Sanjiv Sanket Sanskar Santosh Santram Sarang Sarthak Sarvesh
Sashwat Sateesh Satpal Satyajit Satyam Satyanarayan Satyapal Satyaprakash Satyendra Saumil Saurabh Saurav Savan Sawan
Seetaram Shailendra Shailesh Shaktiman Shalabh Shankar Shantanu Shantilal Sharad Shashank Shashi Shashikant Shaunak
Shaurya Shekhar Shishir Shital Shivam Shivansh Shivendra Shivkumar Shivprasad Shivraj Shreyas Shreyansh Shridhar
Shrikant Shriniwas Shriram Shrirang Shubham Shubh Shyamlal Siddhant Siddharth Siddhesh Sitaram Soham Sohanlal Somesh
Somnath Sourabh Subhash Subodh Sudarshan Sudesh Sudhakar Sudhanshu Sudhir Suhas Sujal Sujit Sujeet Sukhdev Sukhram
Sukumar Suman Sumer Sundar Sunder Sundeep Surajbhan Suraj Surendra Surinder Surya Suryakant Suryansh Sushant Sushil
Suyash Swapnil Swaroop Swayam Tanay Tanish Tanmay Tanuj Tapan Tarachand Taran Tarun Tejas Tejpal Tikaram Tilak Trilok
Trilochan Tukaram Tulsi Tulsidas Tushar Uday Udayan Udit Ujjwal Ujwal Umakant Umang Umesh Upendra Utkarsh Utsav
Vaibhav Vallabh Vansh Varad Vardhan Varun Vasant Vasudev Vatsal Ved Vedant Vedansh Vibhor Vibhu Vidhan Vidyadhar
Vidyasagar Vijayant Vijender Vikrant Vimal Vinay Vinayak Vineet Vinit Vinod Vipin Vipul Virat Viren Virendra Virender
Vishal Vishesh Vishvesh Vishwanath Vishwas Vishwajeet Vithal Vitthal Vivaan Vivan Viraj Vrajesh Vyom Yash Yashas
Yashpal Yashwant Yash Yatin Yatharth Yogendra Yogesh Yograj Yudhisthir Yug Yuvan Yuvraj
# North and west: women
Aaliya Aanchal Aaradhya Aarohi Aarti Aarushi Aashi Aastha Abha Abhilasha Aditi Adrija Aditri Ahana Aishani Aishwarya
Akanksha Akriti Akshata Akshita Alaknanda Alka Alpana Amala Ambika Amisha Amita Amrita Amruta Anagha Anamika Anandi
Anantika Anchal Angoori Anisha Anjali Anju Anjana Ankita Annapurna Anoushka Anshika Anshu Antara Anupama Anuprita
Anuradha Anusha Anushka Anushree Anushri Anvi Aparajita Aparna Apeksha Apoorva Arati Archana Archita Arpita Arti Aruna
Arundhati Arushi Arya Asavari Asawari Asha Ashima Ashwini Asmita Astha Avani Avantika Avni Ayushi Babita Bhagyashree
Bhagyashri Bhakti Bharati Bhavana Bhavani Bhavika Bhavna Bhavya Bhawna Bhumi Bhumika Bimla Bina Bindiya Bindu Chahna
Chaitali Champa Chandani Chandni Chandrika Charita Charu Charul Charvi Chaya Chetana Chetna Chhaya Chinmayi Chitra
Chitrangada Daksha Dakshata Damini Damyanti Darshana Darshita Deepa Deepali Deepika Deepti Devika Devyani Dhanashree
Dhanvi Dhara Dhriti Dhruvi Diksha Dimple Dipali Dipika Dipti Dishita Disha Divyanka Diya Drashti Drishti Durga Ekta
Esha Eshani Falguni Gargi Garima Gauri Gayatri Gitanjali Geetanjali Geetika Gomati Gopika Gunjan Gurleen Hansa Hansika
Harini Harsha Harshada Harshita Heena Hema Hemangi Hemlata Hetal Himani Hina Hiral Hiteshi Ila Inayat Indira Indrani
Indu Induja Ipsita Isha Ishani Ishika Ishita Ishwari Jagriti Jahanvi Jahnavi Jamuna Janaki Janhavi Janki Jasmin Jaya
Jayanti Jayashree Jayashri Jayshree Jeevika Jhanvi Jharna Jigna Jigyasa Jinal Juhi Jui Jyotsna Kadambari Kadambini
Kajal Kajol Kalawati Kalindi Kalpana Kalyani Kamakshi Kamayani Kamini Kamla Kanak Kanan Kanchan Kanika Kanta Karishma
Karuna Kashish Kashvi Kaushalya Kaumudi Kavita Keerti Kesar Ketaki Ketki Keya Khushboo Khushbu Khushi Khyati Kinjal
Kirti Kirtida Kishori Kokila Komal Kranti Krati Krishnaa Kriti Kritika Krupa Krutika Kshama Kumkum Kumud Kunti Kushboo
Kusum Laboni Lajwanti Laveena Lalita Lata Lavanya Laxmibai Leela Leelavati Lekha Lila Lina Lipika Lopamudra Madhavi
Madhu Madhubala Madhulika Madhura Madhuri Mahi Mahika Mahima Maithili Mala Malati Malavika Malini Malti Malvika Manasi
Manda Mandakini Mangala Manideepa Manisha Manjari Manjiri Manjit Manju Manjula Manjusha Mansi Manushi Maya Mayuri
Medha Meera Megha Meghana Meghna Mehak Mehul Menaka Mira Mitali Mohini Mona Monali Monika Mousumi Mridula Mrinal
Mrinalini Mrunal Mrunali Mugdha Mukta Muskan Myra Naina Nalini Namita Nanda Nandita Nandini Narayani Natasha Navika
Navya Nayan Nayana Neelam Neelima Neelu Neena Neeraja Neeru Neetu Nehal Netra Nidhi Niharika Nikita Nilam Nilima
Nimisha Nipa Nirali Niranjana Nirja Nirmala Nirupama Nisha Nishita Nishi Nishtha Nitu Nitya Nivedita Niyati Nupur
Oindrila Ojasvi Pallavi Palak Panna Pari Paridhi Parineeta Parul Pavitra Payal Phool Phoolwati Poonam Poornima Prabha
Prachi Pradnya Pragati Pragya Prajakta Prakriti Pramila Pranali Pranita Pranjali Prapti Prarthana Pratibha Pratiksha
Pratima Pratishtha Prema Premlata Prerana Prerna Prisha Preetika Priyal Priyam Priyanka Priyanshi Priyasha Puja Punam
Purnima Purva Purvi Pushpa Pushpalata Pushpanjali Rachana Rachita Rachna Radhika Raima Rajani Rajashree Rajeshwari
Rajkumari Rajni Rajshree Raksha Rakhi Ramila Rani Ranjana Ranjita Ranjeeta Rashi Rashmi Rashmika Rati Ratna Reema
Reeta Renu Renuka Reshma Reva Rewati Rhea Ria Richa Riddhi Ridhi Rima Rimjhim Rina Rinku Rishika Rishita Ritika Ritu
Ritwika Riya Rohini Roma Ronita Roopa Roshni Rubina Ruchi Ruchika Ruchira Rujuta Rukmini Rupa Rupal Rupali Rupinder
Rutuja Sadhana Sadhvi Sagarika Sahana Sakshi Saloni Samaira Sameera Samhita Samiksha Sampada Samriddhi Sana Sanchita
Sandhya Sangeeta Sangita Sanika Sanjana Sanjivani Sanjukta Sanskriti Santosh Sanvi Sanya Sapna Saraswati Sarika Sarla
Saroj Sarojini Sarojni Sasmita Satyavati Saumya Savitri Sayali Sejal Shachi Shagun Shaila Shailaja Shakti Shakuntala
Shalaka Shalini Shalu Shambhavi Shanaya Sharada Sharda Sharmila Sharmistha Sharvari Shashikala Sheela Sheetal Shefali
Shikha Shilpa Shilpi Shivali Shivangi Shivani Shobha Shobhana Shraddha Shrishti Shristi Shruti Shubhada Shubhangi
Shubhra Shuchi Shweta Shyama Siddhi Simmi Simran Sita Siya Smita Smriti Smruti Snehal Snehalata Sneh Sohini Sona Sonal
Sonali Sonam Sonia Sonika Sonu Sonakshi Soumya Srishti Stuti Subhadra Subhashini Suchitra Sudeshna Sudipta Sugandha
Suhani Suhasini Sujata Sukanya Sukriti Sulabha Sulochana Suman Sumana Sumati Sumedha Sumitra Sumona Sunaina Sunanda
Sunayana Sunetra Supriya Surabhi Surbhi Surekha Suruchi Sushila Sushma Sushmita Suvarna Swara Swarna Swarnali Swarupa
Swastika Swatika Sweety Tanisha Tanu Tanuja Tanushree Tanvi Tara Tarini Taruna Tejal Tejaswini Tithi Toral Trisha
Tripti Triveni Trupti Tulika Tulsi Twinkle Ujjwala Ujwala Ulka Uma Unnati Upasana Urmi Urmila Urmimala Urvashi Urvi
Vaibhavi Vaidehi Vaijayanti Vaishali Vaishnavi Vallari Vandana Vanita Vanshika Varsha Varshita Vasanti Vasudha
Vasundhara Vedika Vidhi Vidhya Vidisha Vidya Vidyut Vijaya Vimla Vinita Vishakha Vrinda Vrushali Yamuna Yashasvi
Yashika Yashoda Yashvi Yogita Yukta Yukti Yutika Zankhana
# Tamil
Aadhavan Aadhira Abirami Adhithya Agilan Akilan Akilandeswari Alagappan Alagarsamy Amudha Amuthan Anandhi Anbarasan
Anbarasi Anbazhagan Anbu Andal Angayarkanni Anitha Annadurai Annamalai Anuratha Aravindan Aravindhan Arivazhagan
Arivoli Aruljothi Arulmozhi Arumugam Arun Arunachalam Arunkumar Ashwanth Ayyappan Balachandar Balakrishnan Balamurugan
Balasubramaniam Balasubramanian Bhagyalakshmi Bharathi Bharathidasan Bhuvaneswari Boopathi Chandramathi Chandrasekar
Chandrasekaran Chelladurai Chellammal Chidambaram Chinnasamy Chithra Cholan Dakshinamoorthy Deivanai Devaki Devarajan
Dhanalakshmi Dhanasekar Dhanasekaran Dhanush Dharani Dharshini Dhinesh Dhivya Divakar Durairaj Duraisamy Elango
Elangovan Elavarasan Elumalai Eswaran Eswari Ezhil Ezhilarasi Ganapathy Ganesan Gnanasekaran Gobinath Gokulakrishnan
Gomathi Gopalakrishnan Gopinath Gowri Gowrishankar Gowtham Guhan Gunasekaran Gurumoorthy Harikrishnan Hariharan
Hemalatha Ilakkiya Ilamaran Ilango Ilavarasi Indhumathi Inbaraj Iniyan Isaivani Ishwarya Jagadeesan Jagadeeswari
Jambulingam Janarthanan Jayachandran Jayalakshmi Jayanthi Jayaprakash Jayaraman Jeeva Jeevanantham Jeyanthi Jothi
Kabilan Kadhiravan Kailasam Kalaiarasi Kalaichelvi Kalaiselvan Kalaiselvi Kalaivani Kaliyaperumal Kamaraj Kanagaraj
Kanchana Kandasamy Kanimozhi Kannan Karpagam Karthick Karthiga Karthigai Karthika Karthikeyan Karunakaran Karunanidhi
Karuppasamy Karuppiah Kasthuri Kathiravan Kathirvel Kaveri Kavin Kavitha Kayalvizhi Keerthana Keerthi Kokilavani
Kothandaraman Kovalan Kumaran Kumaresan Kumaravel Kumutha Kuppusamy Kuralarasan Lakshmipriya Lalitha Latha Lenin
Lingam Lingesh Logambal Loganathan Logeshwari Madhan Madhavan Madhumitha Maheswari Malarvizhi Malathi Manickam
Manikandan Manimaran Manimegalai Manimekalai Manivannan Manjuladevi Manoharan Maran Maragatham Margabandhu Mariappan
Mariammal Marimuthu Marudhu Mathan Mathiazhagan Mathivanan Meenakshi Meenakshisundaram Meiyappan Mohanapriya Mohanraj
Mouli Mugilan Mukilan Muniyandi Muralidharan Muralikrishnan Murugan Murugesan Muthukumar Muthukrishnan Muthulakshmi
Muthuraman Muthusamy Muthuvel Mythili Nachiappan Nachiyar Nagarajan Nagalakshmi Nagamani Nallathambi Namasivayam
Nandhakumar Nandhini Natarajan Navaneethan Nedumaran Nedunchezhiyan Nilavan Nithya Nithyanandam Nivetha Oviya Paari
Padmanabhan Padmavathi Palanisamy Palaniappan Palanivel Pandian Pandiyan Pandiyarajan Panneerselvam Paramasivam
Paranjothi Parameswari Parimala Parthasarathy Parthiban Pavithra Pazhaniappan Perarivalan Periasamy Perumal Ponmani
Ponnammal Ponni Ponnusamy Poongodi Poongothai Poonguzhali Poovarasan Prabakaran Prabhakaran Prabu Pradeepa Prasanna
Praveena Premalatha Priyadharshini Punitha Puviarasu Raghavan Raghunathan Rajagopal Rajagopalan Rajalakshmi Rajamani
Rajammal Rajaram Rajarajan Rajasekar Rajasekaran Rajathi Rajavel Rajendran Rajeswari Rajini Rajinikanth Ramachandran
Ramajayam Ramakrishnan Ramalingam Ramanathan Ramanujam Ramasamy Ramaswamy Ranganathan Ranganayaki Rangarajan Revathi
Rukmani Sabari Sabarinathan Sadasivam Sakthi Sakthivel Samuthirakani Sangeetha Sankar Sankaran Sankari
Sankaranarayanan Santhakumar Santhana Santhanam Santhi Santhosh Saranya Saravanan Saravana Sarojadevi Sasikala
Sasikumar Sathish Sathya Sathyamoorthy Sathyanarayanan Sathyaraj Seenivasan Selvakumar Selvam Selvamani Selvan
Selvaraj Selvarani Semmalar Sengottaiyan Senthamarai Senthilkumar Senthilnathan Sethuraman Shanmugam Shanmugapriya
Shanmugasundaram Sharmila Shenbagam Shivagami Shobana Sinduja Singaravelan Sivagami Sivakami Sivakumar Sivan
Sivaprakasam Sivaraj Sivaraman Sivasubramanian Sounderrajan Sridevi Sridhar Sridharan Srimathi Srinath Srinivasan
Sriram Stalin Subashini Subbiah Subbulakshmi Subha Subhashree Subramaniam Subramaniyan Sudalai Suganya Sugumar
Sukumaran Sumathi Sundar Sundaram Sundaramoorthy Sundararajan Sundari Suriya Surya Suryakumar Sushmitha Swaminathan
Swathi Tamilarasan Tamilarasi Tamilmani Tamilselvan Tamilselvi Thamarai Thamarai Thamaraiselvi Thamizharasi
Thamizhselvan Thangam Thangamani Thangaraj Thangavel Thanigaivel Thayammal Thenmozhi Thilagam Thilagavathi Thilaga
Thirumal Thirumalai Thirunavukkarasu Thiruvengadam Thulasi Thyagarajan Udayakumar Udhaya Udhayanidhi Umamaheswari
Umapathi Usharani Vadivel Vadivu Vaidyanathan Vaithiyanathan Valarmathi Valli Valliammai Valliappan Vanathi Vanitha
Varadarajan Varalakshmi Vasantha Vasanthi Vasuki Vasumathi Veeramani Veerappan Velan Velmurugan Velu Veluchamy
Velusamy Vennila Venkatachalam Venkataraman Venkatesan Venugopal Vetri Vetriselvan Vetrivel Vidhyasagar Vigneshwaran
Vignesh Vijayakanth Vijayakumar Vijayakumari Vijayalakshmi Vijayan Vijayarani Vimala Vinodhini Viswanathan Vishnupriya
Yazhini Yoganathan Yogalakshmi Yogeswari Yuvarani Yuvasri Yuvanshankar
# Telugu
Aadya Achaiah Achyutha Adinarayana Aishvarya Akhila Alekhya Amaravathi Anil Anjaneyulu Anjaiah Annapoorna Anudeep
Appalanaidu Appalaraju Appalaswamy Appa Aravind Bhanu Bhanumathi Bhanuprakash Bhavyasri Bhoomaiah Bhupathi Bhuvana
Bramaramba Brahmaiah Brahmaji Brahmanandam Chaitra Chakradhar Chakrapani Chalapathi Chandrababu Chandrakala Chandraiah
Chandrasekhar Charitha Chenchaiah Chinnaiah Chinnarao Chiranjeevi Chittibabu Dasaradha Deekshith Deepthi Devisri
Dharmaiah Dhanunjaya Durgaprasad Ellaiah Eswara Gangadhar Gangaiah Gangamma Geethika Gnaneswar Govardhan Govindamma
Guravaiah Gurunadham Hanumantha Hanumanthu Harika Harinath Haritha Himabindu Himaja Hymavathi Indraja Jagadeesh
Jaganmohan Jaganadham Jahnavi Jalaja Janardhan Jayasudha Jhansi Jyothi Jyothirmayi Kalavathi Kalyan Kameswara
Kamalakar Kanakadurga Kanakaiah Kanakaratnam Kasulu Kavyasri Keerthana Kesavulu Kodandaram Komala Koteswara
Koteswararao Kotaiah Kotireddy Kousalya Krishnaiah Krishnaveni Kumaraswamy Kusuma Lahari Lakshmaiah Lakshminarayana
Lalithya Lasya Lavakusa Lingaiah Likhitha Lohitha Madhavilatha Madhusudhan Mahalakshmi Maheswara Malleswari Mallaiah
Mallesh Mallikarjun Mallikarjuna Manasa Mangamma Manikya Manjusri Manogna Mastan Meenakumari Mounika Mrudula Muneeswar
Munirathnam Muralikrishna Nagabhushanam Nageswara Nageswari Nagaraju Nagamalleswari Nagender Nagesh Narasamma
Narasimha Narasimhulu Narasaiah Narsaiah Narsimlu Naveen Navitha Niharika Nookaraju Pardhasaradhi Padmaja Padmavathi
Panduranga Papaiah Papayya Parvathamma Parvathi Pavankalyan Peddanna Penchalaiah Poornachandra Prabhavathi Pragathi
Prameela Pranathi Pranavi Prasad Prasanth Prathyusha Pujitha Pulla Pullaiah Purnachandra Pushpavathi Raghava Raghuram
Raghurama Rajamouli Rajaiah Rajyalakshmi Rajitha Ramadevi Ramaiah Ramakrishna Ramalakshmi Ramanaiah Ramanamma Rambabu
Rameswari Ramulamma Ramulu Ranga Rangamma Rangarao Ratnakumari Raviteja Renuka Rojamani Rohith Roja Rupasri Sailaja
Sahasra Sahithi Saikiran Saikrishna Sailu Sambasiva Sambaiah Samyuktha Sanjeeva Santhoshi Sarada Saraswathi Sarojamma
Sasidhar Sathaiah Sathvik Sathwika Satyanarayana Satyavathi Seethamma Seshagiri Sharath Sharanya Shirisha Sirisha
Sitamahalakshmi Sivaiah Sivaji Sivakrishna Sivaparvathi Sivaprasad Sivaramakrishna Sowjanya Sowmya Spandana Sravan
Sravani Sravanthi Sreedhar Sreekanth Sreelatha Sreeja Sreelakshmi Sreenivas Sreenivasulu Sreeram Srihari Srikanth
Srilakshmi Srilatha Srilekha Srinu Sriramulu Srivalli Srivani Subba Subbamma Subbarao Subbaiah Sudarsan Sudhamani
Sudheer Sujana Sujatha Sulochana Sunitha Supraja Surekha Suresha Suryanarayana Suseela Swapna Swarajyam Swaroopa
Swarnalatha Swetha Tanuja Tejaswi Tejaswini Tirumala Tirupathaiah Tirupathi Trinadh Trivikram Tulasamma Tulasi Umadevi
Umamaheswara Vamsi Vamshi Vanaja Vara Varaprasad Vasavi Veera Veerabhadra Veeraiah Veeranna Veeraswamy Veeresh
Vengamma Venkanna Venkata Venkataiah Venkatalakshmi Venkatamma Venkataramana Venkateswara Venkateswarlu Venkatrao Venu
Vijayalaxmi Vijayamma Vinodkumar Vinuthna Viswanadh Yadagiri Yadaiah Yamini Yashoda Yasodamma Yellaiah Yellamma Yesu
Yugandhar
# Kannada and Tulu
Adarsha Akshatha Ambareesh Ambika Anantha Ananthkumar Annappa Appu Arathi Ashwath Avinasha Basappa Basamma Basavaraj
Basavaraju Basavanna Bhagya Bhagyamma Bharath Bheemappa Bhoomika Bhyrappa Boregowda Byregowda Chaithra Chandrappa
Chandrashekar Channabasappa Channamma Channappa Chennakeshava Chethan Chethana Chikkamma Chikkanna Darshan Deekshitha
Devaraj Devaraju Devappa Dhanraj Dhanya Dinesha Doddamma Doddappa Dyavappa Eranna Fakirappa Gangadharaiah Gangappa
Girija Girisha Gouramma Gowramma Gururaj Guruprasad Guruswamy Halappa Hanumanthappa Hanumantharaya Harsha Harshitha
Hemavathi Honnappa Huchappa Inchara Indumathi Jagadish Jayamma Jayanna Jayaram Jayashri Kalappa Kalamma Kantharaju
Kariyappa Kempamma Kempegowda Kempaiah Kiccha Kodandarama Krishnappa Kumuda Kusuma Lakkamma Lakshmamma Lakshmikantha
Likhith Lingappa Lohith Madappa Mahadevamma Mahadevappa Mahantesh Mahesha Mallamma Mallappa Mallikarjunaiah
Malingaraya Manjamma Manjappa Manjunath Manjunatha Maruthi Marappa Mayamma Meghana Muddappa Mutthappa Nagamma Nagappa
Nagaraj Nagaraja Nagarathna Nagaveni Nandish Nanjamma Nanjappa Nanjundaswamy Nanjundappa Narayanaswamy Navya Neelamma
Ningamma Ningappa Niranjana Pallavi Pampapathi Parashuram Parvathamma Pavan Prajna Prakasha Prathap Puneeth Puttamma
Puttaraju Puttaswamy Rachappa Raghu Rajamma Rajanna Rajappa Rakshith Rakshitha Ramappa Ramesha Rangaswamy Ratnamma
Revanna Rudramma Rudrappa Rudresh Sadananda Sakamma Sangappa Sangamesh Sangeetha Sannappa Saraswathamma Savitha
Shalini Shankaramma Shankarappa Sharana Sharanappa Shantamma Sharath Sharadamma Shashidhar Shashikala Shivakumar
Shivamma Shivananda Shivanna Shivappa Shivaraj Shivarudrappa Shobha Shreelakshmi Shridevi Siddalingappa Siddamma
Siddappa Siddaraju Siddaramaiah Siddesh Siddu Somanna Somashekar Somashekhar Srinivasa Subramanya Suchithra Sudeep
Suma Sunil Suprith Suresha Tejas Thammaiah Thimmaiah Thimmappa Thippamma Thippeswamy Thyagaraj Umesha Varshini Veena
Veerabhadrappa Veeranna Veeresha Venkatappa Venkatesha Vidyashree Vijayendra Vinutha Vishwanath Yashas Yashaswini
Yathish Yeddyurappa Yogananda Yogesha Yogitha
# Malayalam, Hindu
Abhilash Ajayan Ajayakumar Ajesh Ajith Ajitha Akhil Ambili Ammini Amritha Anandan Anandavalli Aneesh Anilkumar Anjana
Anoop Anupriya Appukuttan Aravindakshan Arathy Aryan Ashalatha Aswathi Aswathy Aswin Athira Athul Ayyappan Babu
Balachandran Balagopal Balakrishna Balan Bhadran Bhagyalekshmi Bhaskaran Bijoy Biju Bindhu Bindhya Biji Binoy Binu
Chandramati Chandran Chandrika Damodaran Deepak Devadas Devadathan Devan Devanarayanan Dhanya Dileep Divakaran
Gangadharan Geethu Gireesh Girija Gokuldas Gopakumar Gopan Gopi Gopika Govindan Greeshma Haridasan Harikumar Haripriya
Hridya Indulekha Induchoodan Jagadamma Jalaja Janardhanan Jayachandran Jayakrishnan Jayakumar Jayan Jayasree Jayasurya
Jithin Jyothish Kamalam Kalesh Karthyayani Kavya Krishnadas Krishnakumar Krishnankutty Krishnapriya Kunhiraman
Kunjamma Kunjan Kuttan Lathika Leela Leelamma Lekshmi Lenin Lijo Madhavan Madhavikutty Madhu Mahalekshmi Malavika
Mallika Manikandan Manju Manoj Meenu Midhun Mini Mohanan Mohandas Muraleedharan Murali Nandakumar Nandana Nandu
Narayanan Narayanankutty Neethu Nikhila Nimisha Nisha Nithin Omana Omanakuttan Padmakumar Padmarajan Parameswaran
Parukutty Parvathy Pavithran Ponnamma Prabhakaran Pradeepan Prajeesh Prasannan Prasanth Prasobh Prathapan Praveen
Preetha Premachandran Premkumar Rahul Raghavan Rajamma Rajan Rajani Rajappan Rajeev Rajeevan Rajeesh Rajendran Rajesh
Raji Rajmohan Ramachandran Ramakrishnan Ramankutty Ranjini Ranjith Raveendran Ravindran Rekha Remya Renjith Renjini
Reshmi Ratheesh Rohith Sabu Sadanandan Saji Sajith Sajeev Sajeevan Salini Sandhya Sangeeth Sanil Sanju Sanoop
Santhamma Saraswathy Sarath Sarala Sarasamma Saritha Sasi Sasidharan Sasikala Satheesan Satheesh Sathyan Savithri
Seetha Sethu Sethulakshmi Sethumadhavan Shaji Shajan Sharika Sheeba Sheeja Sheela Shibu Shiju Shilpa Shyju Sindhu
Sinimol Sivadas Sivadasan Sivankutty Sivaraman Sobha Sobhana Soman Soorya Sooraj Sreedevi Sreedharan Sreehari Sreejith
Sreekala Sreekumar Sreelal Sreenath Sreenivasan Sreeraj Sreerekha Sreeragh Subhadra Sudhakaran Sudheesh Sujith Suja
Sukumari Sumesh Sunil Sunilkumar Suni Suresh Sureshkumar Surendran Swathy Thankamani Thankappan Thulaseedharan Unni
Unnikrishnan Unnimaya Ushakumari Vaisakh Vasanthakumari Vasudevan Velayudhan Venugopalan Vidhu Vijayakumari Vijayamma
Vijayan Vilasini Vimal Vineeth Vineetha Vinu Vipin Vipindas Vishakh Vishnu Viswambharan Viswanathan Yadhu
# Christian: Kerala, Goa, Mangalore, the North-East and elsewhere
Abel Abey Abin Abraham Achamma Agnelo Agnes Akash Albin Alcina Aleena Alex Alexander Alice Allwyn Aloysius Alphonsa
Alwin Amal Amala Anthony Anitha Aneeta Anil Anna Annamma Annie Ancy Ansa Anson Antony Anto Anu Arlene Arun Augustin
Augustine Aurelia Austin Avil Babychan Babu Baiju Basil Benedict Beena Benny Benoy Bency Bernadette Bernard Bertha
Betty Bibin Bijo Binu Blasius Blessy Bonifacio Bosco Brenda Brian Caetano Carmelita Carmen Caroline Cecilia Celestine
Celine Cherian Chacko Christina Christopher Christy Cicily Clara Clarence Claudia Clement Clifford Clive Conrad
Conception Crispin Cyril Cyriac Daisy Dalia Damien Darryl Davis Dayana Delia Delphine Denis Dennis Denzil Diago Diana
Diogo Dolly Dominic Dona Donald Dorothy Douglas Dulcine Ebin Edison Edward Edwin Elcy Eldho Elena Elias Elisabeth
Elizabeth Elsa Elsamma Elsy Elvis Emmanuel Emilia Erica Ernest Esther Eugene Eva Evangeline Evelyn Evita Febin Felicia
Felix Ferdinand Fiona Flavia Flavian Flora Floyd Francis Francisca Freddy Frederick Gemma Geevarghese Geo Georgekutty
Gerald Gerard Gilbert Gincy Gladson Gladys Glen Gloria Godfrey Godwin Gracy Gregory Gwendolyn Hazel Helen Henrietta
Henry Herbert Hilda Hubert Ignatius Inacio Inas Irene Isaac Ivan Ivy Jacinta Jackson Jaison James Jancy Jane Janet
Jaison Jasmine Jason Jefin Jeena Jeevan Jennifer Jenson Jeril Jerome Jerry Jesna Jessica Jessy Jestin Jewel Jibin Jijo
Jijin Jilson Jince Jincy Jinu Jisha Jismon Jithu Joan Jobin Joby Joel Johnson Johny Jojo Jolly Jomon Jonathan Joshua
Josephine Josemon Joseph Josna Josy Jovita Joyal Joyce Joyson Jude Judith Julia Julie Juliet Justin Karen Kenneth
Kevin Kiran Kochumol Kunjumol Kuriakose Kuruvilla Kurian Lancy Lawrence Leena Leo Leonard Leslie Libin Lidiya Lijo
Lilly Lincy Linda Lindsay Linet Lino Lisa Lissy Litty Lizy Lorna Lorraine Louis Lourdes Lovely Lucia Lucy Luis Luiza
Luke Lydia Mabel Maggie Mani Manuel Marcelina Marcus Margaret Maria Mariamma Mariam Marian Mariakutty Marilyn Mario
Marina Marita Mark Marlene Martha Martin Maryam Marykutty Mathai Mathews Mathukutty Maurice Mavis Maxwell Melanie
Melba Melita Melvin Merin Merlin Mervyn Michelle Miguel Mildred Minu Miriam Molly Monica Monteiro Moses Myrtle Naveen
Neil Nelson Neville Nicholas Nicole Nigel Nimmy Nithya Noel Nora Norman Olivia Oommen Orlando Oscar Oswald Ouseph
Pamela Pathrose Patricia Patrick Patsy Pauly Paulose Pauline Peter Philip Philomena Phoebe Pius Prescilla Primrose
Punnoose Rachel Ralph Raphael Raymond Rebecca Reeba Regina Reji Rena Renita Reny Rex Reynold Ricardo Richard Rinu
Rincy Rini Rita Robin Robinson Rodney Roger Roland Ronald Roney Rony Rosamma Rosario Rosary Rose Roselin Rosemary
Roshini Rosilda Rosy Rowena Roy Royce Roystan Rubens Rudolph Rufina Russel Ruth Ryan Sabina Sabrina Saju Salomi Sam
Samson Samuel Sandra Santan Sara Sarah Saramma Savio Scaria Sebastian Selina Shalom Shannon Sharon Shaun Shawn Sheena
Sherin Sherly Shervin Shine Shiny Sibi Sibin Sibichan Sijo Silvia Simon Sini Sinju Smitha Sneha Socorro Solomon Sonia
Sophia Sophy Stalin Stanislaus Stanley Stella Stephanie Stephen Stephy Steven Susan Susamma Susanna Suzanne Sylvester
Sylvia Tania Teena Teny Tency Teresa Terence Theresa Theresia Thankachan Thomaskutty Thomson Timothy Tina Tintu Tiny
Titus Tobias Tom Tomy Tony Trevor Ulahannan Valentina Valerian Valerie Vanessa Varghese Varkey Vera Verghese Verona
Veronica Victor Vilma Vincent Viola Vivian Walter Wendy Wilfred William Wilma Wilson Winifred Winston Xavier Yohannan
Yvonne Zachariah Zacharias Zelia
# Muslim
Aabid Aadil Aalam Aaliyah Aamina Aamir Aarif Aasif Aasma Abbas Abdul Abdulla Abdullah Abdur Abid Abida Abrar Abu
Abubakar Adeeb Adeel Adil Adnan Afaq Afifa Afreen Afroz Afsana Afsar Aftab Afzal Ahad Ahsan Aijaz Aiman Aijazuddin
Ainul Ajmal Akbar Akhtar Akhtari Akram Alauddin Alam Alamgir Aleem Alfiya Alima Aliya Altaf Amanullah Amaan Ambreen
Ameena Ameer Ameesha Amin Amina Amir Amjad Ammar Anam Anas Anisa Anisur Anjum Anwar Anwara Aqeel Aqib Areeba Areef
Arfa Arham Arif Arifa Arman Arsalan Arsh Arshad Arshi Arshia Arzoo Asad Asadullah Asghar Ashfaq Ashiq Ashraf Asif
Asifa Aslam Asma Asmat Asra Ataur Atif Atika Atiq Atiqur Aurangzeb Ayan Ayaz Ayesha Ayub Azad Azam Azhar Azeem Azim
Azima Aziz Aziza Azizul Azra Babar Badruddin Badshah Bano Barkat Bashir Bashira Basheer Basit Batool Benazir Bilal
Bilkis Bilqis Burhan Bushra Chand Daanish Danish Daud Dawood Dilawar Dilbar Dilnawaz Dilshad Ehsan Ejaz Eram Fahad
Faheem Fahim Fahmida Faisal Faiyaz Faiz Faizal Faizan Fakhruddin Falak Farah Faraz Fareed Fareeda Farha Farhana Farhat
Farheen Farida Fariha Faris Farooq Farrukh Faruk Farzana Fatema Fatimah Fauzia Fayaz Fazal Fazil Fazlur Fehmida Feroz
Firdaus Firdous Firoz Fouzia Furqan Gauhar Gazala Ghazala Ghulam Ghouse Gulam Gulnar Gulnaz Gulshan Gulzar Habib
Habiba Habibur Hadiya Hafeez Hafiz Hafsa Haider Hajra Hakim Haleema Halima Hamid Hamida Hameed Hameeda Hammad Hamza
Hanif Hanifa Haris Haroon Harun Haseena Hashim Hasan Hasib Hasina Hasnain Hayat Heena Hiba Hidayat Humaira Huma
Humayun Husna Husain Hussaina Ibrahim Idris Iftikhar Ijaz Ikram Ilyas Imam Iman Imaad Imtiaz Imtiyaz Inayat Inam
Inayatullah Insha Intekhab Iqbal Iqra Irfana Irshad Isha Ishaq Ishfaq Ishrat Islam Ismail Ismat Israfil Israr Jabeen
Jabir Jafar Jahanara Jahangir Jalal Jalaluddin Jaleel Jamal Jamaluddin Jameel Jameela Jamil Jamila Jamshed Jannat
Jarina Jasim Javed Javeria Jawed Jibran Junaid Jummi Kabir Kadir Kaif Kaiser Kalam Kaleem Kamaluddin Kamran Kaneez
Karim Karima Kareem Kareena Karimullah Kashif Kasim Kausar Kauser Khadija Khadeeja Khaja Khalid Khalida Khaleel Khalil
Khalilur Khatija Khurshid Khurshida Khushnuma Kulsum Kunhammed Laila Laiba Lateef Latif Liaquat Lubna Luqman Maaz
Madiha Mahbub Mahbuba Maheen Mahfooz Mahira Mahmood Mahmud Mahmuda Mahtab Maimoona Majid Makbul Malik Maliha Mansoor
Mansur Maqbool Maqsood Mariyam Maroof Marzina Masood Masud Masuda Masum Mateen Matin Maulana Mazhar Mehboob Mehdi
Mehfuz Mehjabeen Mehmood Mehnaz Mehraj Mehrun Mehrunnisa Minhaj Minhaz Mirza Misbah Moazzam Mobeen Mohamad Mohamed
Mohammedali Mohiuddin Mohsin Moid Moin Moinuddin Momin Monirul Mosharraf Moula Mubarak Mubashir Mubeen Mubina Mudasir
Mudassar Muhamed Muhammad Muhammed Mujahid Mujeeb Mujib Mujibur Mukhtar Mumtaz Muneer Muneera Munir Munira Munni
Munnawar Muqeem Murad Mursaleen Murtaza Musa Musaddiq Musharraf Mushtaq Muskaan Mustafa Mustaq Mustaqim Mutahar
Muzaffar Muzammil Nabeel Nabi Nabila Nadeem Nadia Nadira Nadiya Nadim Nafisa Nagma Nahid Naheed Naeem Naim Naima Najma
Najmul Namra Naqi Nargis Naseem Naseer Naseema Nashit Nasim Nasima Nasir Nasira Nasiruddin Nasreen Nasrin Nausheen
Naushad Navaz Naved Nawab Nawaz Nayeem Nayla Nazia Nazim Nazima Nazir Nazira Nazma Nazmul Nazneen Nazreen Neelofar
Nida Nighat Nilofar Nisar Nishat Nizam Nizamuddin Noman Noor Noora Noorjahan Nooruddin Noorul Nuha Nur Nurjahan Nurul
Nusrat Nuzhat Obaid Omar Omer Osama Osman Parvez Parveen Parvin Perveen Pervez Qadir Qaiser Qasim Qamar Qudsia Qurban
Rabia Rabiul Rafat Rafeeq Rafi Rafia Rafiq Rafiqul Rahat Raheela Raheem Rahil Rahila Rahim Rahima Rahimuddin Rahman
Rahmat Rahmatullah Raihan Rais Raisa Raja Rajia Ramiz Ramzan Rana Rasheed Rasheeda Rashid Rashida Rasool Rasul Rauf
Raza Razia Raziya Rehan Rehana Rehman Reyaz Riaz Rifat Rihan Rihana Riyaz Rizwan Rizwana Rokeya Roshan Rowshan Rubeena
Rubina Rubaiya Ruhi Ruhul Rukhsana Rukhsar Ruksana Rumana Rustam Ruqaiya Saad Saadia Saba Sabah Sabeena Sabiha Sabir
Sabira Sabitha Sabrin Sadaf Saddam Sadia Sadiq Sadiya Safdar Safia Safiya Saheb Sahiba Sahid Saida Saif Saifuddin
Saiful Saima Saira Sajad Sajida Sajid Sakeena Sakina Salahuddin Saleem Saleema Saleha Salim Salima Salma Saman Sameena
Sameer Samia Samina Samira Samiullah Samiul Sanaullah Sania Saqib Sara Sarfaraz Sarfraz Sarwar Sayeeda Sayma Seema
Shabana Shabbir Shabeer Shabina Shabnam Shadab Shafaat Shafeeq Shafi Shafiq Shafiqul Shagufta Shah Shahabuddin Shahana
Shahbaz Shaheen Shaheena Shahid Shahida Shahin Shahina Shahnawaz Shahnaz Shaista Shakeel Shakeela Shakir Shakira
Shakil Shakila Shama Shamim Shamima Shamina Shams Shamsa Shamshad Shamsher Shamsuddin Shamsul Shanawaz Sharafat
Shareef Sharif Sharifa Sharique Shaukat Shazia Shehnaz Shehzad Sher Shireen Shoaib Shoeb Shujaat Siraj Sirajuddin
Sirajul Sohail Sohel Subhan Subhani Sufiya Sufiyan Suhail Suhana Sulaiman Suleman Sultan Sultana Sumaiya Sumayya Syeda
Tabassum Tabish Tahera Taher Tahir Tahira Tahseen Taiba Taj Tajuddin Talat Talha Taniya Tanveer Tanvir Tanzeem Tanzila
Taqi Tarannum Tariq Taslim Taslima Tasneem Taufiq Tauheed Tauqeer Tauseef Tayyab Tayyaba Touseef Ubaid Umaima Umair
Umar Umesha Umme Usama Usman Uzair Uzma Wahab Wahid Wahida Waheeda Wajahat Wajid Wali Waqar Waseem Wasim Yahya Yaqub
Yaseen Yasin Yasir Yasmeen Yasmin Younis Younus Yousuf Yunus Yusra Yusuf Zaara Zaeem Zafar Zaheda Zahid Zahida Zahir
Zahira Zahoor Zahra Zaid Zaidul Zaiba Zaibunnisa Zaima Zain Zainab Zainul Zaki Zakia Zara Zareena Zarina Zarin Zeba
Zeenat Zeeshan Zia Ziaul Zoha Zohra Zoya Zubaida Zubair Zubeda Zuber Zuhaib Zulekha Zulfiqar Zulqarnain Kunhalikutty
Moideen Kutty Beeran Saidalavi Hamsa Koya Pathumma Ayishabi
# Sikh and Punjabi
Agamjot Ajaib Ajmer Akashdeep Amanjot Amanpreet Amarinder Amarpreet Amritpal Anmolpreet Armaandeep Arshdeep Arshpreet
Avtar Bachittar Balbir Baldev Baljeet Baljinder Baljit Balkar Balraj Balvinder Beant Bhagwant Bhajan Bhupinder
Bikramjit Bikram Binder Birinder Budh Chanpreet Charanjeet Charanjit Chhinder Dalbir Daljeet Daljinder Daljit Daman
Damanpreet Darshan Davinder Deedar Devinder Dharminder Dilbagh Dilpreet Ekam Ekjot Fateh Gagandeep Gian Gobind Gulzar
Gurbachan Gurbaksh Gurbax Gurbir Gurcharan Gurdas Gurdeep Gurdev Gurdial Gurinder Gurjant Gurjeet Gurjit Gurjot
Gurkirat Gurlal Gurleen Gurman Gurmukh Gurmail Gurnam Gurnoor Gurparkash Gurpal Gursewak Gursharan Gursimran Gurtej
Gurvinder Gurwinder Harbans Harbhajan Harbir Harcharan Hardeep Hardev Hargobind Hargun Harinder Harjeet Harjinder
Harjot Harkirat Harleen Harman Harmandeep Harmanpreet Harmeet Harminder Harnek Harnoor Harpal Harsh Harsimran
Harsimrat Harvinder Harwinder Hoshiar Inderjeet Inderjit Inderpal Iqbal Isher Jagdeep Jagdev Jagjeet Jagjit Jagmeet
Jagmohan Jagpal Jagroop Jagseer Jagtar Jagwinder Jarnail Jasbir Jasdeep Jashan Jashandeep Jasjit Jaskaran Jaskirat
Jasleen Jasmeet Jasmer Jaspal Jasveer Jasvinder Jaswant Jatinder Joban Jobanpreet Joginder Jot Jujhar Kamaldeep
Kamaljeet Kamaljit Kanwaljit Kanwar Karamjeet Karamjit Karanbir Karandeep Karnail Kartar Kewal Khushdeep Khushwant
Kirandeep Kiranjit Kirpal Kuldip Kuljeet Kuljit Kulwant Kulwinder Lakhbir Lakhvir Lakhwinder Lovedeep Lovepreet
Lovejot Maan Malkiat Malkit Maninderjit Mandeep Mandhir Manjeet Manjinder Manjot Mankirat Manmeet Manmohan Mansimran
Manvir Mehar Meharban Mohinder Mohanjit Mukhtiar Nachhatar Narinder Navdeep Navjeet Navjot Navkiran Navraj Navreet
Nirmaljit Nirbhai Onkar Palwinder Parambir Paramjit Pardeep Parminder Parvinder Pavandeep Pawandeep Piara Prabhdeep
Prabhjeet Prabhjit Prabhjot Prabhleen Pritam Pritpal Rachhpal Rajbir Rajdeep Rajinder Rajpreet Rajwant Rajwinder
Ramandeep Ramanjit Ramneek Randeep Ranjodh Ravinderjit Ravneet Rupinder Sahib Sahibjot Samarjit Sandeep Sarabjeet
Sarabjit Sarbjeet Satbir Satinder Satnam Satpal Satvinder Satwinder Sehajpreet Shamsher Sharanjit Shingara Shubhdeep
Shubhpreet Simarjeet Simarjit Simarpreet Simranjeet Simranjit Simranpreet Sohan Sukhbir Sukhchain Sukhdeep Sukhdev
Sukhjeet Sukhjinder Sukhjit Sukhman Sukhmani Sukhmeet Sukhpal Sukhpreet Sukhraj Sukhveer Sukhvinder Sukhwant
Surinderpal Surjeet Surjit Swaran Swarn Taranjeet Taranjit Taranpreet Tarlochan Tarsem Tejinder Tejbir Tejpreet Teja
Ujagar Upkar Varinder Veerpal Vikramjeet Vikramjit Wazir Yadvinder Yadwinder Zorawar
# Bengali
Abanti Abhiroop Abir Adrish Agnibha Ahona Aloke Amal Amalendu Amartya Amitava Amiya Amlan Ananda Anasuya Anik Animesh
Anindita Anindya Anirban Anjan Ankan Annesha Anupam Apala Aritra Arghya Arijit Arindam Arka Arkaprava Arnab Arpan
Arunava Arunima Ashis Ashoke Asim Asoke Atanu Atreyee Ayan Badal Baidyanath Bandana Banani Banashree Barnali Barun
Basabi Basanti Basudeb Bhabani Bhaswati Bibhas Bibhuti Bidhan Bidisha Bidyut Bijan Bijoy Bikash Bikram Bimal Bimalendu
Binoy Bipasha Biplab Biman Biswajit Biswanath Biswarup Bithika Brajagopal Bratati Bula Bulbul Chaiti Chandana
Chandrima Chayan Chhanda Chinmoy Chittaranjan Debabrata Debadrita Debaditya Debanjan Debanjana Debarati Debasis
Debasish Debashis Debashree Debdas Debjani Debjit Debkumar Debolina Debopriya Debraj Deepankar Dhiman Dibakar Dibyendu
Dilip Dipankar Dipanjan Dipannita Dipayan Diptiman Dola Dulal Durba Dwaipayan Enakshi Gairik Gargi Gobinda Gopa Gour
Gouranga Gourab Goutam Haimanti Haradhan Haripada Hiranmoy Hrishikesh Indranil Indrajit Ishani Jaba Jahar Jayanta
Jayati Jhuma Jhumpa Jibanananda Joydeb Joydeep Joydip Joyeeta Joyita Kakali Kalidas Kalipada Kalyan Kamalika Kanai
Kankana Kartick Kaustav Kaushik Keka Keya Koel Koushik Koyel Krishanu Krishnendu Kritanu Kuntal Kusal Laboni Lipi
Lopamudra Madhabi Madhumita Madhurima Mahasweta Mahua Mainak Mala Malabika Malay Manabendra Manas Manashi Mandira
Manidipa Manik Manjushree Manoj Manoranjan Mausumi Mitali Mithu Mita Moloy Moni Monalisa Monami Mou Moumita Mousumi
Moushumi Mrinal Mrinmoy Mukul Nabanita Nabarun Nandita Narayan Nemai Netai Nibedita Nikhilesh Nilanjan Nilanjana
Nilima Nimai Nirmal Nirmalya Nirupam Nitai Pabitra Palash Pallab Panchali Papiya Paramita Paresh Parijat Parimal
Paromita Partha Parthapratim Paulami Payel Phalguni Piu Piyali Poulami Poulomi Prabal Prabir Prabuddha Pradipta
Pradyut Prallad Pranab Pranati Prantik Prasanta Prasenjit Prasun Pratap Pratim Pratul Pritha Priyabrata Priyanka
Probir Protap Puja Pulak Purabi Purba Purnendu Pushpita Rabin Rabindranath Rajarshi Rajat Rakhi Ramen Rana Ranabir
Ranajit Ranen Ratna Rekha Rituparna Ritwik Riju Rik Rimi Rini Rintu Ritabrata Riya Rohan Romita Ronjoy Rubi Rudranil
Ruma Rumpa Rupa Rupam Rupanjana Rupsa Sabyasachi Sagnik Saibal Saikat Samaresh Samarjit Sambit Samik Samir Samiran
Sampa Sampurna Sanatan Sanchari Sandipan Sangeeta Sanjib Sanjit Sanjoy Sankha Santanu Santu Saptarshi Saradindu
Sarbani Sarmistha Saswata Saswati Satabdi Satadru Satarupa Satyabrata Satyajit Saumitra Saumyadip Saurav Sayan Sayani
Sayantan Sayantani Shampa Shankha Sharmi Shaswata Shayan Shibani Shibnath Shibu Shilpi Shirsha Shouvik Shreyasi
Shubhankar Shubhashis Shubhojit Shuvo Shyamal Shyamali Siddhartha Sisir Snehasish Sohag Soma Somdatta Somdeb Somenath
Sonali Souradip Sourav Souvik Soumen Soumi Soumik Soumili Soumitra Soumyadeep Soumyajit Soumya Sreemoyee Sreetama
Srabani Srabanti Srijan Srijani Srijit Srikanta Srilekha Sritama Subhabrata Subhajit Subhankar Subhas Subhasis
Subhendu Subho Subir Sabita Subrata Suchandra Suchismita Sudip Sudipa Sudipto Sujan Sujay Sujoy Sukanta Sukanya Sukla
Sulagna Suman Sumanta Sumit Sunanda Sunirmal Suparna Supratik Suprabhat Supriyo Surajit Suranjan Surojit Susanta
Susmita Susanto Suvam Suvendu Suvankar Suvra Swagata Swapan Swarup Swastik Sweta Swarnendu Tamal Tanima Tania Tanmoy
Tapas Tapasi Tapati Tarak Tathagata Tilottama Tirthankar Titas Trina Tufan Tuhin Tumpa Tuli Tusar Ujjal Ujjayini Uttam
Utpal Uttara Uttiya Yudhajit
# Odia
Abanikanta Akshaya Alekha Ananga Anita Antaryami Archana Arabinda Ashrumochan Ashwini Babita Baidhar Baikuntha
Balabhadra Bamadev Banabihari Bandita Banita Basanta Bansidhar Bhabagrahi Bhagaban Bhagyadhar Bhagirathi Bhakta Bibhu
Bibhudatta Bibhuprasad Bichitrananda Bidyadhar Bijay Bijaya Bijayalaxmi Bikram Biranchi Biswabhusan Biswaranjan
Brundaban Chakradhara Chittaranjan Chinmaya Debadutta Debaraj Debendra Dhaneswar Dharanidhar Dhruba Dibakar Dibya
Dillip Dinabandhu Dolagobinda Dushmanta Duryodhan Dwitikrushna Gagan Gayadhar Ghasiram Gitanjali Gobardhan Gopabandhu
Gouri Gyana Gyanaranjan Hadibandhu Harekrushna Harihar Hrudananda Hrushikesh Itishree Jagabandhu Jagannatha Jayanti
Jhunu Jitu Jyotiprakash Jyotirmayee Kabita Kailash Kalandi Kamalakanta Kanhu Karunakar Kartik Kasinath Khageswar
Khirod Kishore Kshirod Krushna Krushnachandra Kuni Kunja Lalatendu Lingaraj Lipsa Lochan Loknath Madhusmita Madhab
Maheswar Malaya Mamata Manaranjan Manasi Manmath Manoranjan Minakshi Minati Mitrabhanu Monalisa Nabaghana Nabakishore
Nalinikanta Namita Narottam Natabar Netrananda Nibedita Nigamananda Nilamani Nilakantha Nimain Niranjan Nityananda
Padmalochan Padmini Pabitra Parikshit Pitambar Prabhasini Prabhati Pradosh Pradyumna Prafulla Pranabandhu Prangya
Prasanna Prasanta Pratima Pratap Pravat Pravati Priyadarshini Pritish Purna Purnachandra Puspalata Pyari Rabindra
Rabinarayan Raghunath Rajashree Rajalaxmi Rajkishore Ramakanta Ranjita Rashmita Rasmita Rasmirekha Ratikanta
Sachidananda Sachin Sagarika Sailabala Sambit Sangram Sanjukta Sankarsan Santosh Santilata Sarat Sarbeswar Sarojini
Sasmita Satyabadi Satyabrata Satyajit Saudamini Sebati Shantilata Sibananda Sibani Sibasankar Smaranika Smita
Smrutirekha Snehalata Somanath Soubhagya Soudamini Srikanta Srimanta Subash Subasini Subhadarshini Subhalaxmi
Subhransu Subrat Suchismita Sudam Sudhansu Sujata Sukanti Sulekha Sukadev Sumitra Sunanda Suprava Surama Surendra
Suryakanta Susama Susanta Sushree Swagatika Swarnalata Swarnaprava Swayamprava Tapaswini Trilochan Tripati Udaya
Umakanta Upendra Urmila Utkal Yajnaseni Yudhisthira
# Assamese and Bodo
Achyut Alakananda Ananta Anupama Anuradha Apurba Arup Ashim Babul Bandita Banajit Barasha Barnali Bhabesh Bhadreswar
Bhaben Bhargav Bhaskarjyoti Bhogeswar Bhrigu Bhupen Bibhuti Bidyut Bijit Bijoya Bikash Biki Binita Bipul Biraj Biren
Birina Biswajyoti Bitopan Bolin Bubul Chandan Chayanika Chiranjit Chumi Daisy Deepjyoti Deepsikha Devajit Dhiraj
Dhruba Dhrubajyoti Dibyajyoti Diganta Dimbeswar Dipali Dipamoni Dipankar Dipen Dipjyoti Gitali Gitartha Gitumoni Gobin
Golap Hemanta Hemen Himadri Himangshu Hiren Hirakjyoti Hitesh Homen Indrani Jadav Jahnabi Janmoni Jayanta Jeuti Jiten
Jitumoni Jonali Jonmoni Jugal Juri Jutika Jyotirmoy Jyotishman Kabita Kalpajit Kamal Kamalesh Kanak Kangkan Karabi
Kasturi Khagen Khanin Kironmoy Kuladhar Kunjalata Lakhi Lakhyajit Lakhyajyoti Luit Madhurjya Mallika Mandira Manalisha
Manashi Manashjyoti Manoj Mamoni Mayuri Minakshi Mitali Moidul Monikha Moromi Mouchumi Mridul Mridusmita Munin Munmi
Nabajit Nabajyoti Nabanita Nagen Namita Nandeswar Nayanjyoti Nayanmoni Neelakshi Nibir Nijara Nilakshi Nilutpal
Nirupama Nitumoni Niva Pabitra Padma Papori Parag Paragjyoti Parismita Pinku Polash Poli Prabin Pranab Pranami Pranjal
Prarthana Pratim Pritom Priyakshi Prodip Pulin Purabi Rabha Ranju Rashmi Ratul Rekhamoni Rijumoni Rimpi Rinku Ritumoni
Rituraj Rupjyoti Runumi Ruprekha Samudra Sangita Sanjib Santana Sarbananda Satyen Sewali Sikha Simanta Sneha Sonmoni
Suranjana Surjya Susanta Swapnali Tarali Tarulata Tilok Tridip Trishna Tulika Uddipta Upasana Utpala Violina Zubeen
Hagrama Bihung Birkhang Daorao Jwngma Khanda Maniram Nerswn Onjali Ranjali Sansuma Swrang Udangshri Mwina Rwmai
# Naga, Mizo, Khasi, Garo, Manipuri, Arunachali, Sikkimese and Tripuri
Akum Akumla Alemla Alemtoshi Alongla Amenla Among Anungla Aonok Apok Aren Arenla Asangla Atoho Avi Aienla Azeto Azo
Bendang Benjongmeren Bonrit Chubala Chubanungla Chuba Chubatemjen Duovituo Etsung Ghukhavi Hekani Hekato Hoshi Hovito
Imchatoba Imkong Imkongliba Imlila Imnatoba Imsenla Imsurenla Inakali Inato Ilito Jungio Kakheto Kekhrie Kekhrievilie
Kevichusa Kevileno Kezevituo Khekiho Khrielie Khriesakuo Kikheto Kughato Kuovi Lanu Lanuakum Lanusanen Lanutoshi
Lhouvi Limatemjen Lipokmar Longri Lovito Manen Medongulie Mayangnokcha Menuolhoulie Merenla Merentoshi Mhasilie
Mhathung Moatoshi Moanungsang Mughato Nagato Neiba Neiphiu Neikezhakuo Neingulo Neisatuo Nchumbemo Nihoto Nokcha
Nungsangla Nzan Nzanthung Pangjung Pelhoukhrie Pukhato Rokonyu Ruokuovilie Renbomo Renthungo Rukuvelu Salhoutuonuo
Sentila Sentinaro Sentimeren Sentiyanger Setsuo Shurhozelie Supong Supongmeren Susangkokla Tali Talirenla Temjen
Temjenkaba Temsu Temsula Temsutoshi Theja Theyie Toshi Toshila Tokheho Tokugha Tsuknung Vihoto Vikheho Vikuotuo Vilhou
Viketuolie Vitsonuo Wapang Yangerla Yanger Yanthungo Yanpothung Yeputhomi Yitachu Zachilhu Zarenthung Zhaleo Zhokhoi
Zubemo Zuboni Biakchhungi Biakliana Biaksangi Chawngthu Chhuanawma Chhuanga Dawngliana Denghnuna Engmawia Hmangaiha
Hmangaihzuali Hmingthanga Hrangchhuana Laldinpuii Laldinsanga Laldinthara Lalduhawma Lalduhsaki Lalengmawia
Lalfakzuala Lalhlimpuii Lalhmangaiha Lalhmingliana Lalhriatpuii Lalhruaitluangi Lalhruaitluanga Lalmuanpuii
Lalmuansanga Lalnunmawia Lalnunpuii Lalnuntluanga Lalpianfela Lalramchhuana Lalramliana Lalramnghaka Lalrammawia
Lalrempuii Lalremruata Lalremsiama Lalrinawma Lalrinfela Lalrinmawia Lalrinpuii Lalrinsanga Lalrintluanga Lalrosanga
Lalruatfela Lalruatkimi Lalruatpuia Lalruatsanga Lalsangzuala Lalsiamliana Lalsawmliana Lalthanhawla Lalthanmawia
Lalthanpuii Lalthansanga Lalthazuala Laltlanmawia Laltlanzuala Laltluangliana Lalvenhima Lalzamliana Lalzawmliana
Lalzirliana Liansailova Malsawma Malsawmi Malsawmtluanga Mapuii Nunmawia Remruata Remruatpuii Rinawmi Rinpuii Rinsanga
Rodingliana Rosangliana Rualkhuma Sangzuala Tlangkhuma Thangliana Thansanga Thanzuala Vanlalhruaia Vanlalhruaii
Vanlalruata Vanlalruati Vanlalzawma Vanramliana Zairemmawia Zirsangzeli Zodinpuii Zonunsanga Zoramthanga
Zoramsangliana Zoremsanga Zothanpuii Zothansangi Aibanjop Aibor Aiborlang Aihunlang Amanda Arwotki Baiaineh Badashisha
Badapbiang Badondor Baiahunlang Baiateilang Balajied Bandari Banjop Banlum Banshan Banteidor Barisha Batskhem Bhalang
Biangbor Bornabha Damanbha Damonmi Dapbiang Dapkupar Daphisha Daphilari Dawanplielad Deibormi Donbok Donboklang
Donkupar Doreen Ebormi Embhalang Fullmoon Gavin Hamlet Headingson Ibadahun Ibadondor Ibalarisha Iaihunlin Iairisha
Ibanrisha Ibansara Iohbor Jopbor Jylliewbor Kerlang Khrawbor Kitboklang Kitbor Kynsai Kyrmenlang Kyrshan Lakmen Lambor
Lamphrang Larisha Lasubon Lumlang Manbha Mebanker Mebanshan Meban Metbah Nangaibor Nidamon Pynshngain Pynskhem Phibari
Ransom Ribor Rikut Riia Risa Rishalin Sanbor Sanbok Shanbor Shembor Shimti Sniawbha Teiborlang Wanbok Wandashisha
Wandondor Wankitlang Wanlambok Wanphai Wansuk Wanshwa Agitok Balsan Balsrang Brilliant Chekam Chinggam Dikkan Grithang
Jangsan Jengnang Kredithson Mukul Nikam Nokrang Purno Rakkan Salgra Salseng Sengbath Senggra Sengnang Silgra Silchi
Singjan Tengsak Tengrik Tikkan Wanseng Winnerson Abung Achouba Ahanbi Amuba Angom Anand Babloo Babysana Bembem
Bidyarani Bina Binodini Bonny Boynao Chaoba Chandrakumar Chanu Churamani Deben Devakumar Dhanachandra Dhanamanjuri
Dingko Gambhir Geetchandra Gyanendro Herachandra Ibemcha Ibemhal Ibeton Ibocha Ibochou Ibohal Ibohanbi Ibomcha
Ibopishak Ibotombi Iboton Ibungo Inao Inaocha Jamuna Jayantakumar Jiten Joykumar Jugindro Kullachandra Kunjabihari
Kunjarani Lanchenba Langlen Leibaklei Leikham Leima Lembi Linthoi Linthoingambi Loken Loktongbam Lukhoi Mangi Manglem
Manglemjao Manisana Memcha Memi Memma Modhuchandra Mirabai Momon Nanao Naobi Naocha Naorem Ngambi Ngamba Nganthoi
Ningthemba Nodia Nongpoknganba Okendra Okendro Oken Pakpi Pishak Piyaini Premchand Premjit Raghumani Ratan Ranbir
Rebika Roshibina Rojita Sanahal Sanamacha Sanatomba Sanatombi Sanathoi Sanggai Sarat Shantikumar Sharmila Somorjit
Suniti Surchandra Taruni Thambal Thambou Thadoi Thoibi Thoiba Thouba Tombi Tomba Tombisana Tomthin Yaima Yaikhom
Yaiphaba Yumjao Haokholal Hemkholun Jamkhongam Kamkhenthang Khaiminthang Khupkholun Kimneihoi Lamminthang Letkhogin
Letkholun Lhingneihat Lunkhothang Lunminthang Mangboi Mangminlun Nehkholun Nengneihat Ngamkhohao Paokholen Paominthang
Seiboi Seiminlen Thangboi Thangkholun Thangminlen Thenkhogin Tongkhojang Vungzagin Zamkholun Achung Aliang Aiphong
Apollo Atung Bamang Bengia Biyuram Chera Chowna Dorjee Doying Duyu Gabriel Gamjum Gegong Hage Hina Honchun Jambey
Jarbom Jomin Joram Kamen Kaling Kento Kipa Kiren Koj Kumar Laeta Libang Likha Lokam Mutchu Mamang Mopin Mumpi Nabam
Nakap Nani Nguri Ninong Nido Nyamar Nyari Oken Omak Oni Otem Padi Pani Pema Phosum Phurpa Punyo Rinchin Ringu Rode
Sangey Tado Tage Takam Takar Talo Talom Tame Tana Tapir Taro Tasi Taso Tayek Techi Tenzin Toko Tony Tseten Tsering
Tumke Wanglin Yaba Yana Yapi Yachang Yomge Zingnu Aita Bhaichung Bhim Bhutia Chewang Chimi Choden Chopel Dawa Dechen
Deki Diki Dolma Gyatso Hangu Hissey Jigme Karma Kalzang Kesang Kunga Kunzang Lhakpa Lhamo Lhaden Lobsang Migma Mingma
Nima Nimdoma Ngawang Norbu Norden Norzang Ongmu Palden Palzor Pasang Passang Pemba Phintso Phuntsog Phurba Pintso
Rigzin Rinzing Samten Sangay Sonam Stanzin Tashi Tempa Tenzing Thinlay Thupden Thupstan Topgay Topden Tshering Tsewang
Ugen Urgen Wangchuk Wangdi Wangmo Wangyal Yangchen Yangzom Yeshi Yonten Zangmo Agun Bikram Bubagra Dhananjoy Hamkrai
Jishnu Khumpui Kokila Manik Nandalal Pradyot Radhacharan Rebati Sukurai Sukhomati
# Tribal centre and east: Santal, Munda, Oraon, Gond, Bhil
Baburam Bahamani Barsa Basanti Bhadu Bhaiya Birsa Bisram Biti Budhni Budhram Budhu Chamru Champai Chandmuni Chand
Dasai Dasmat Dhani Dhanmuni Dhena Draupadi Dulari Durga Etwa Etwari Fulmani Ghasia Gomha Gulab Hari Hemlal Hopna Jabra
Jaipal Jatru Jhano Jhingru Jogen Joba Kandra Kanhu Karma Karmi Kherwal Kunwar Ladura Lakhi Lakhiram Laxmi Lodro Lothu
Maino Mangal Mangla Mangli Mangru Marshal Masi Mato Mirja Mohan Mukta Muni Nirmala Pahaliya Paiki Parmeshwar Phulmani
Phulo Pitho Raimuni Rimil Rupi Salge Salkhan Salma Sanatan Sanicharwa Sidhu Sita Sombari Sombari Somra Somari Somai
Sukhram Sukra Sukri Sukurmuni Sunaram Sundar Talamai Tarani Thakur Tila Turi Budhwa Fagu Maniya Jogiya Bansi Ramsingh
Bhuri Kali Nathu Mangu Kasna Gajra Thavri Rukhma Bhimji Ramila Somli Kesri Galia Vesta Nanji Savji Dungar Bhila
# Parsi, Irani, Jewish and Anglo-Indian
Adi Aban Aderbad Adil Ardeshir Arnavaz Aspi Avan Bahman Bapsy Behram Behroze Bomi Boman Burjor Byram Cawas Cyrus
Dadabhai Daisy Dara Darius Delna Dhun Diana Dinaz Dinshaw Dinyar Dosabhai Erach Eruch Farokh Farrokh Feroze Freny
Freddy Gool Goolrukh Goshasp Gustad Havovi Hilla Homai Homi Hormazd Hormusji Hoshang Hutokshi Jal Jamsetji Jamshedji
Jehangir Jeroo Jimmy Kaikhushru Kaizad Kaizer Kali Kashmira Kayomarz Kayzad Keki Kersi Keshwar Khorshed Khurshed
Khushru Kobad Maneck Mani Mehernosh Meher Meherji Mehra Mehroo Meherwan Minoo Nariman Naval Navroz Nergis Nergesh
Nilufer Noshir Nusserwanji Nusli Ness Parizad Percy Perin Peshotan Persis Phiroze Piloo Pesi Pervin Rashna Ratan
Ratanji Roshan Rohinton Roxanne Rumi Rustom Rustomji Sarosh Shapoor Shapur Shapurji Sheroo Sherna Shirin Simone Siloo
Sohrab Soli Soonu Sooni Spenta Tehmi Tehmina Tehmul Temina Tina Tushna Vera Villoo Viraf Xerxes Yasmin Yazdi Yezad Zal
Zarir Zarin Zenobia Zerxes Zubin Abigail Benjamin Ezekiel Hannah Ketura Moshe Nissim Ruby Sarah Shalome Siona Solomon
Yael
# Short names and names of the home which stand in documents too
Appu Babli Babloo Bablu Bunty Chhotu Chinki Chintu Chunnu Dabbu Dolly Gudda Gudiya Guddi Guddu Goldy Golu Gopal Happy
Honey Jeetu Jolly Kallu Lalla Lalloo Lucky Mahua Mintu Mona Monty Monu Mukku Munna Munni Nanhe Nanhi Neetu Pappu Pawni
Pinki Pinky Pinku Pintu Prince Puppy Raja Rajju Raju Rani Rinki Rinku Rintu Rocky Sanju Shanky Sheru Shibu Sonu Sunny
Sweety Tinku Titu Tony Vicky Vinni
"""

SURNAMES = """
# Hindi belt
Adhikari Agnihotri Agrahari Ahirwar Ahuja Asati Asthana Awasthi Awana Bagga Bagri Baheti Bahl Bahuguna Baid Baijal
Bairagi Bajaj Bajpai Bakshi Balmiki Balodi Bamniya Bansiwal Barnwal Basoya Batra Bedi Beniwal Bhadana Bhadauria
Bhadoria Bhagat Bhalla Bharadwaj Bhardwaj Bhargava Bharti Bhartiya Bhasin Bhatnagar Bhatt Bhattacharya Bhayana Bhushan
Bhutani Bindal Birla Bishnoi Bohra Budhiraja Bundela Burman Chaddha Chadha Chahal Chaturvedi Chaubey Chaudhari
Chaudhary Chaudhry Chauhan Chaurasia Chawla Chhabra Chhibber Chhikara Choubey Choudhary Choudhury Chouksey Chugh Dabas
Dadhich Dagar Dahiya Dalal Dalmia Dang Dangi Daniel Dargan Deswal Devgan Dewangan Dhama Dhamija Dhankhar Dhanuka Dhaka
Dhawan Dhiman Dhingra Dhoot Dhupar Dixit Dogra Dua Dubey Dudeja Duggal Dwivedi Gaba Gahlot Gambhir Gandhi Gandotra
Garewal Gaur Gautam Gehlot Gera Ghai Giri Godara Goel Goenka Gogia Gola Gosain Goswami Gour Grover Gulati Gulia Gurjar
Gurung Gusain Halwai Handa Hans Harit Hooda Hora Inani Issar Jagga Jaggi Jaiswal Jajodia Jaju Jakhar Jalan Jangid
Jangir Jangra Jatav Jayaswal Jha Jhawar Jhunjhunwala Jindal Johar Johari Johri Jolly Joon Kabra Kachhwaha Kadian
Kakkar Kala Kalra Kalwar Kamboj Kandpal Kansal Kanojia Kanwar Kapil Kapur Karnani Kashyap Kataria Katiyar Katyal
Kaushal Kaushik Kedia Kejriwal Kesarwani Keshari Kesharwani Khandelwal Khanduja Khare Khatana Khatik Khatri Khattar
Khemka Khera Kher Khetan Khosla Khullar Khurana Kochar Kochhar Kohli Kori Kothari Kshatriya Kshirsagar Kukreja Kukreti
Kumawat Kumbhar Kundra Kureel Kurmi Kushwah Kushwaha Lahoti Lakhera Lakra Lamba Lath Lodha Lodhi Lohani Lohia Lohiya
Loomba Luthra Madaan Madan Maheshwari Mahajan Mahar Mahato Mahawar Mahto Mahtani Maini Maithani Maithil Malik Mallah
Malpani Malu Malviya Mandal Mandhana Mandloi Manglik Mangal Mathur Maurya Meena Meghwal Mehra Mehrotra Mewada Mina
Mishr Misra Modi Mohta Mongia Monga Mudgal Mundhra Munjal Murarka Nagar Nagpal Nahar Nahata Nain Nainwal Nanda
Nandwani Narang Narayan Narula Nautiyal Nayyar Nehra Nigam Nirala Nirmal Nirwan Nishad Ojha Oberoi Oli Pachauri
Paharia Pahuja Pahwa Pal Paliwal Palta Pande Pandit Panday Pant Panwar Paras Parashar Parihar Parmar Parnami Paswan
Patanjali Patel Pathak Pathania Patidar Patni Patwa Phogat Pillania Poddar Pokhriyal Porwal Prabhakar Prajapat
Prajapati Prakash Prasad Pujari Punia Purohit Puri Purwar Raghav Raghuvanshi Rai Raikwar Raina Raizada Rajak Rajbhar
Rajpurohit Raman Ramchandani Rana Rangta Ranga Rastogi Rathee Rathi Ratnu Raturi Raut Rauthan Rawal Rawat Rehani
Rewari Rishi Rohilla Rungta Saboo Sachan Sachdev Sachdeva Sadana Sagar Sah Sahai Sahani Saharan Sahni Sahu Saigal
Saini Saksena Saluja Sanadhya Sandilya Sangwan Sanghi Sankhla Saran Saraf Saraogi Saraswat Sareen Sarin Sarraf Satija
Savita Sawhney Saxena Sehgal Sehrawat Sekhri Semwal Sen Sengar Seth Sewak Sharda Sheoran Sherawat Shekhawat Shrimali
Shringi Shrivas Shrivastav Shrivastava Sikarwar Singhal Singhania Singhvi Singla Sinha Sisodia Sodhi Sogani Solanki
Somani Sondhi Soni Sood Srivastav Srivastava Subba Sud Sukhija Sukhwani Sultania Suman Suneja Suri Surana Swami
Swarnkar Talwar Tandon Taneja Tank Tanwar Taparia Taparia Tayal Tewari Thapa Thapar Thapliyal Thareja Tibrewal Tikku
Tiwary Todi Tomar Tripathi Trehan Tulsyan Tyagi Uniyal Upadhyay Upadhyaya Uppal Vaid Vaish Vaishnav Vajpayee Valmiki
Varshney Vashisht Vashistha Vasudeva Vats Ved Vij Vig Virmani Vishnoi Vishwakarma Vohra Vyas Wadhwa Wahi Walia
Yaduvanshi Zutshi
# Kashmir, Himachal, Uttarakhand, Nepali
Ambardar Aima Bakaya Bamzai Bazaz Bhan Bhat Chakoo Dar Dhar Drabu Fotedar Ganjoo Gurtoo Handoo Hangloo Haksar Jalali
Kachru Kak Katju Kaul Kemmu Khar Kichlu Koul Kitchlu Kunzru Labroo Langar Mattoo Mirza Munshi Misri Nehru Pandita
Peshin Raina Razdan Safaya Sapru Shangloo Tickoo Tikoo Turki Wanchoo Wattal Wakhlu Zalpuri Lone Wani Rather Mir Ganai
Ganaie Bhat Malla Parray Parrey Dar Khanday Magray Sofi Teli Hajam Naik Reshi Tantray Bisht Mahara Mehta Nayal Negi
Panwar Rautela Pundir Chand Kathait Bhandari Kunwar Aswal Dhondiyal Dobhal Dabral Juyal Joshi Kothiyal Nauriyal
Painuli Sajwan Chauhan Katoch Guleria Jaswal Jamwal Jasrotia Manhas Minhas Mankotia Salaria Sambyal Slathia Thakur
Dogra Charak Langeh Padha Khajuria Abrol Basnet Basnyat Bhattarai Bista Chettri Chhetri Dahal Dhakal Ghimire Ghising
Gurung Katwal Khadka Kharel Khatiwada Koirala Lama Limbu Magar Manger Pradhan Rai Rana Regmi Rijal Rizal Sapkota
Sharma Sherpa Shrestha Subedi Sunar Tamang Thapa Upreti Yonzon
# Marathi
Abhyankar Adsul Agashe Ahire Ambekar Ambedkar Amte Apte Athavale Athawale Aware Badve Bagul Bagwe Bapat Barve Bansode
Bendre Bhagwat Bhalerao Bhandarkar Bhave Bhide Bhoir Bhonsle Bhosle Bodke Borkar Borade Borse Chaudhari Chavhan
Chiplunkar Chitale Chitnis Dabholkar Dalvi Damle Dandekar Dani Darekar Date Deo Deore Deodhar Deshmane Dhage Dhamale
Dhavale Dhole Dhumal Dighe Doke Dongre Dudhane Gadgil Gadkari Gadre Gaikar Gaikwad Gavande Gavaskar Gawali Gawande
Gawde Ghadge Gharat Ghatge Ghodke Ghorpade Ghule Godbole Godse Gokhale Gole Gore Gosavi Gurav Hande Hinge Hire Hiwale
Ingale Ingle Inamdar Jagdale Jagtap Jambhulkar Jamdade Javadekar Jichkar Jog Joglekar Kadam Kadu Kakade Kakde Kale
Kalokhe Kamat Kamble Kamthe Kanitkar Kapse Karandikar Karkare Karmarkar Karve Kasar Kate Katkar Kelkar Ketkar Khade
Khadse Khaire Khandagale Khandekar Khare Khedekar Kher Khot Kokate Koli Kolhe Kotkar Kude Kulkarni Kumbhar Kunte
Kurhade Labade Lad Ladkat Lagad Lande Landge Latkar Limaye Lohar Lokhande Lonkar Mahadik Mahajan Malekar Mali Malusare
Mandke Mane Marathe Matkar Mhaske Mhatre Mhetre Mohite Mokashi Mole Mirajkar Mulik Munde Murkute Nalawade Nagarkar
Naik Narvekar Nikalje Nikam Nimbalkar Oak Padalkar Pagare Palande Palkar Pangare Panse Paranjape Paranjpe Parab
Pardeshi Parkar Patankar Pathare Pathrikar Patki Patole Patwardhan Pednekar Pendse Pethkar Phadke Phadnis Phalke
Phatak Pingle Pisal Pol Powar Prabhu Pradhan Puranik Rahane Raikar Rajguru Rane Ranade Rasal Raskar Raste Rathod Raut
Ruikar Sabale Sabnis Sable Salunke Salunkhe Salvi Samant Sane Sangle Sapkal Sapre Sardesai Sarnaik Sarnobat Sathe
Satpute Savant Savarkar Sawant Shejwal Shelar Shelke Shende Shete Shewale Shirke Shirsat Shirodkar Shitole Sonawane
Sonar Sontakke Sule Surve Suryawanshi Sutar Takale Talekar Tambe Tamhane Tandel Taware Tawde Tayade Telang Tembhurne
Tendulkar Thakare Thackeray Thakre Thakur Thite Thombare Thombre Thorat Tilak Tilekar Todkar Tupe Ubale Ukey Vaidya
Varade Vartak Vichare Virkar Wable Wadekar Wadkar Wagh Waghmare Wagle Wakde Walke Wankhede Wani Warade Yewale Zende
Zagade Zirpe Zope
# Gujarati, Sindhi, Kutchi
Acharya Adani Ajmera Ambani Amin Asher Avasthi Babariya Bakshi Barot Baria Bariya Bavishi Bhanushali Bhagat Bharwad
Bhatt Bhayani Bhavsar Bhojani Bhuva Bhut Boghara Brahmbhatt Buch Chauhan Chavda Cheda Chheda Chokshi Chudasama Dabhi
Dalal Damani Damor Darji Dedhia Desai Devani Dhanani Dholakia Dobariya Doshi Dodiya Gada Gadhavi Gadhvi Gajjar Gala
Gandhi Ganatra Ghelani Gohel Gohil Goradia Gosalia Gujarati Hathi Hirani Italia Jadeja Jani Jariwala Javeri Jasani
Jhala Jhaveri Jobanputra Kachhadiya Kadakia Kakadiya Kamdar Kanani Kapadia Karia Kathiriya Khakhar Kharva Khatri Khant
Kikani Kotak Kothari Koticha Kotadia Lakhani Lalani Limbachiya Lukhi Madhani Makwana Malaviya Malde Manek Maniar Maru
Mankad Mavani Mehta Mistry Modh Moradiya Munshi Nagda Nakrani Nanavati Naik Oza Padhiar Padia Paghdal Pambhar Panchal
Pandit Parikh Parmar Patadia Pathak Popat Prajapati Punjabi Rabari Radadiya Raiyani Rajyaguru Rana Ranpara Rathva
Raval Raychura Sachaniya Sanghavi Sanghvi Savani Savaliya Shroff Shethia Sheth Sojitra Solanki Soneji Soni Sutaria
Suthar Tailor Tanna Thacker Thakkar Thakor Thakker Timbadiya Unadkat Vadher Vaghasiya Vaghela Vaidya Vaishnav Vakil
Vala Vanani Vasa Vasava Vasani Ved Virani Vora Vyas Zala Zaveri Advani Ahuja Asrani Bachani Balani Bhambhani Bhatia
Bhavnani Bijlani Chablani Chainani Chandwani Chanchlani Daryani Daswani Gidwani Gurnani Hingorani Hinduja Hiranandani
Israni Jethmalani Jethwani Kewalramani Khemlani Khilnani Kirpalani Kripalani Lalwani Mahtani Makhija Manghnani
Mansukhani Melwani Mirchandani Mirpuri Motwani Mulchandani Nagrani Nankani Nihalani Punjwani Raheja Ramnani
Ramrakhiani Sadarangani Samtani Sawlani Shahani Shivdasani Sipahimalani Sippy Tahiliani Tejwani Thadani Uttamchandani
Vaswani Vazirani Wadhwani
# Punjabi and Sikh
Aulakh Atwal Babbar Badwal Bagga Bains Bajwa Bal Balian Bansal Bassi Batth Bhangu Bhogal Bhullar Boparai Brar Buttar
Chahal Chana Chatha Cheema Chima Chohan Dhaliwal Dhanoa Dhesi Dhindsa Dosanjh Gahunia Ghuman Gosal Goraya Hayer Hundal
Johal Jassal Jhajj Jhutti Kahlon Kainth Kairon Kalsi Kang Kharbanda Khaira Khangura Kooner Lally Lehal Lidder Mahal
Maan Malhi Mander Mangat Mann Marwaha Matharu Mattu Minhas Mundi Nagra Nahal Natt Nijjar Padda Paintal Pannu Parhar
Phull Purewal Rai Randhawa Ratan Rehal Riar Saggu Sahota Saini Samra Sanghera Sarai Sekhon Sembhi Shergill Shoker
Sohal Sohi Sran Suri Takhar Talwandi Thandi Thiara Thind Tiwana Toor Uppal Vilkhu Virdi Virk Wander Waraich Warraich
# Bengali and Tripuri
Adak Adhikary Aich Ash Bagchi Bairagi Bakshi Bal Bandyopadhyay Banik Barai Bardhan Barik Barman Basak Basu Bera Bhadra
Bhanja Bhar Bhattacharjee Bhattacharyya Bhaumik Bhowmick Bhowmik Bhuiyan Biswal Brahma Brahmachari Chaki Chakrabarti
Chakrabarty Chakraborti Chakraborty Chakravarty Chanda Chandra Chattopadhyay Chaudhuri Choudhuri Chowdhury Dalui
Daripa Datta De Deb Debbarma Debnath Dey Dhar Dhara Dhali Dolui Duari Dutta Ganguli Gangopadhyay Gayen Ghatak Ghorai
Ghoshal Giri Goswami Guchhait Guha Guin Gupta Halder Haldar Hati Hait Hazra Hui Indra Jana Jamatia Kanjilal Kanrar Kar
Karmakar Kayal Khamaru Khan Khanra Koley Kuila Kundu Kumbhakar Laha Lahiri Laskar Layek Maiti Maity Majhi Majumdar
Majumder Mal Mallick Manna Maji Mandi Mazumdar Mazumder Mitra Moitra Mondal Mukhopadhyay Munshi Nag Naskar Nandi Nandy
Nath Naiya Neogi Niyogi Ojha Pahari Paira Pal Palit Pan Panja Patra Paul Pain Pakhira Pandit Payra Podder Porel
Pradhan Pramanik Purkait Purkayastha Rakshit Rajbanshi Reang Roychowdhury Roychoudhury Rudra Sadhukhan Saha Sahana
Samaddar Samanta Sanfui Sannigrahi Santra Sanyal Sardar Sarkhel Sasmal Sengupta Seth Shaw Shee Shil Sikdar Sil Singha
Sinharoy Som Sur Sutradhar Talukdar Tarafdar Thakurta Tripura Ukil
# Odia
Acharya Badajena Bagarti Bal Baliarsingh Barad Baral Barik Bastia Behera Behura Beura Bhanja Bhoi Bhol Bhuyan Bisoi
Bisoyi Biswal Champati Chhotray Choudhury Dalai Dalei Das Dash Dehury Dehuri Devata Dhal Digal Gantayat Garnaik
Gochhayat Gouda Guru Harichandan Hota Jagdev Jena Kanhar Kanungo Kar Khandai Khatua Khuntia Lenka Mahakud Mahakul
Mahala Mahalik Mahanta Mahapatra Maharana Maharathy Mallick Mangaraj Martha Meher Mishra Moharana Mohanta Mohanty
Mohapatra Muduli Nahak Naik Nanda Nandi Nath Nayak Ojha Padhan Padhi Padhy Paikray Palai Palei Panda Panigrahi
Panigrahy Parida Parija Patnaik Pati Patra Pattanayak Pradhan Praharaj Pujapanda Pujari Purohit Raiguru Rana Rath
Ratha Raut Rout Routray Rautray Sabat Sahoo Sahu Samal Samantaray Samantray Santra Sarangi Satapathy Satpathy Senapati
Sethi Sethy Subudhi Supakar Swain Tarai Tripathy Tudu Udgata
# Assamese, Bodo and other peoples of Assam
Ahmed Baishya Barman Baro Barooah Baruah Barthakur Basumatary Bezbarua Bezbaruah Bhagawati Bharali Bhattacharyya
Bhuyan Boro Boruah Borah Borgohain Borkakoty Borkotoky Borpatragohain Borthakur Brahma Buragohain Burhagohain Changmai
Chetia Chutia Choudhury Daimary Das Deka Deori Dihingia Doley Dowarah Dutta Duwarah Engti Gayan Goswami Goyari Hagjer
Haloi Hazarika Handique Hiloidari Ingti Islary Kachari Kakati Kakoty Kalita Katoki Keot Khakhlary Khanikar Konwar
Kumar Kutum Lahkar Lahon Langthasa Mahanta Mahilary Malakar Mazumdar Medhi Mili Mochahary Moran Mushahary Nargary
Narzary Narzihary Nath Neog Nunisa Ojah Owary Pathak Patgiri Patowary Payeng Pegu Phukan Rabha Rajbongshi Rajkhowa
Rajkonwar Rongpi Rongphar Saikia Sandilya Sarma Sarmah Senapati Sharma Singha Sonowal Sonowal Swargiary Taid Talukdar
Tamuli Tanti Taye Terang Teron Teronpi Thakuria Thaosen Timung Timungpi Tumung Uzir
# Naga
Ao Aier Aonok Angami Amri Chang Chakhesang Chishi Chophy Chuba Imchen Imsong Imti Jamir Jamio Jimo Kath Kense Keditsu
Keyho Kezo Khamo Khate Khieya Khiamniungan Khing Kichu Kikon Kithan Konyak Kuotsu Kulnu Kuou Kire Lotha Liegise
Longchar Longkumer Lohe Mekro Mao Merry Mezhur Meru Mero Metha Murry Mor Naga Ngullie Nakhro Nyusou Nienu Ovung Odyuo
Ozukum Patton Phom Pienyu Pochury Pongen Pongener Rengma Rio Rhakho Rutsa Sakhrie Sangtam Sema Sekhose Shohe Solo Sumi
Suokhrie Swu Swuro Tep Terhuja Thele Tetseo Thapru Theyo Tungoe Tsuhah Tzudir Vadeo Venuh Walling Wotsa Yaden Yanthan
Yepthomi Yeptho Yimchunger Yhome Yhoshu Zeliang Zhimo Zhimomi Zao Zuvichu Zhotso
# Mizo and Kuki
Chhakchhuak Chhangte Chawngthu Colney Fanai Hauhnar Hmar Hnamte Hrahsel Khawlhring Khiangte Kawlni Lalthangpuia
Lailung Lalnghinglova Pachuau Pautu Pawi Pialtu Ralte Renthlei Sailo Saihmar Thangluah Tlau Tochhawng Tlangte Varte
Vangchhia Vuite Zadeng Zathang Zote Baite Changsan Chongloi Doungel Gangte Guite Hangshing Haokip Hangsing Hatlang
Khongsai Kipgen Kuki Lhouvum Lhungdim Lunkim Mate Misao Neihsial Paite Phaipi Samte Simte Singsit Singson Sitlhou
Suantak Thadou Thomsong Touthang Tombing Tonsing Tungnung Vaiphei Valte Zou
# Khasi, Jaintia and Garo
Basaiawmoit Bareh Blah Buam Diengdoh Dkhar Dhar Diengngan Hynniewta Jyrwa Kharkongor Kharbamon Kharbteng Kharbuki
Kharbuli Khardewsaw Kharhujon Kharjana Kharkrang Kharlukhi Kharmalki Kharmawlong Kharmawphlang Kharmih Kharmujai
Kharnaior Kharsahnoh Kharsati Kharsyntiew Kharumnuid Kharwanlang Khonglah Khonglam Khongjee Khongkai Khongmen
Khongphai Khongsit Khongsngi Khongwir Khongwar Kharpran Kurbah Kynta Kyndiah Lamare Laloo Lanong Langstieh Laitphlang
Laitflang Lapang Lyngdoh Lyngkhoi Lyngwa Lyngskor Lyttan Majaw Malngiang Marbaniang Marngar Mawkhlieng Mawlein Mawlong
Mawrie Mylliem Mynsong Mukhim Nongbet Nongbri Nongbsap Nongdhar Nongkhlaw Nongkynrih Nonglait Nonglang Nongneng
Nongpiur Nongrang Nongrum Nongsiej Nongtdu Pariat Passah Pakyntein Pathaw Phanbuh Phawa Pohlong Pohsnem Pohshna
Pyngrope Pyrbot Pyrtuh Rani Rapsang Ranee Rymbai Ryngksai Rynjah Rumnong Ryntathiang Sawian Sawkmie Shadap Shabong
Shangpliang Shylla Shullai Siangshai Sohkhlet Sohlang Sohtun Songthiang Suchiang Sumer Suting Surong Swer Syiem
Syiemlieh Syngkli Syngkon Tariang Tham Thabah Thongni Thongnibah Tiewsoh Tongper Tynsong Umlong Uriah Wahlang Wallang
Wankhar Wanniang Wanswett Warjri War Areng Agitok Bangshall Dalbot Hajong Koch Marak Momin Sangma Sira Shira
# Manipuri
Ahanthem Akoijam Angom Arambam Asem Athokpam Atom Ayekpam Bachaspatimayum Chabungbam Chanambam Chingakham Chingangbam
Chingtham Elangbam Gurumayum Haobam Haobijam Heigrujam Heikham Heikrujam Heisnam Hemam Hidangmayum Hijam Huidrom
Huirem Irengbam Irom Kabrabam Kangabam Kangjam Kangujam Karam Khaidem Khangembam Khundrakpam Khuraijam Khumanthem
Khumukcham Kiyam Koijam Konjengbam Konsam Konthoujam Kshetrimayum Laimayum Laimujam Lairenjam Lairenmayum Laishram
Laitonjam Langpoklakpam Leishangthem Leimapokpam Leitanthem Loitongbam Lourembam Longjam Maibam Maisnam Mairembam
Maimom Mangsatabam Mayanglambam Mayengbam Meinam Meisnam Moirangthem Mutum Nameirakpam Naorem Naoroibam Ngangbam
Ngangom Ngairangbam Ningombam Ningthemcha Ningthoujam Ningthoukhongjam Nongmaithem Nongmeikapam Nongthombam Oinam
Okram Paonam Pangambam Pebam Phairembam Phurailatpam Potsangbam Pukhrambam Rajkumar Sagolsem Salam Samom Samjetsabam
Sanasam Sanjenbam Sapam Sarangthem Senjam Seram Sharungbam Shougaijam Shougrakpam Sinam Soibam Soraisam Sorokhaibam
Sougaijam Takhellambam Takhelchangbam Tayenjam Thangjam Thingbaijam Thingujam Thiyam Thokchom Thongam Thongram
Thounaojam Thoudam Toijam Tongbram Tourangbam Usham Waikhom Wahengbam Wairokpam Wangkhem Warepam Wangjam Yaikhom
Yambem Yendrembam Yengkhom Yumlembam Yumnam Yurembam Awungshi Hungyo Keishing Kashung Luikham Mahongnao Muivah Ngalung
Raleng Ragui Shimray Shimrah Shaiza Tangkhul Vashum Varah Zimik Zimmik Ruivah Rungsung Kamei Gangmei Gonmei Panmei
Kabui Malangmei Golmei Pamei Thaimei Anal Maring Maram Monsang Moyon Poumai
# Arunachal and Sikkim
Apang Bagang Bagra Basar Bengia Borang Camdir Dabi Dai Dodum Doji Dolo Ering Gadi Gamlin Gangkak Gao Gyadi Hage Jamoh
Jerang Jini Kamki Karbak Karlo Koyu Lego Libang Lollen Longri Lowang Lombi Marde Mara Megu Mibang Mize Modi Moyong
Natung Ngomdir Nyodu Nyorak Padu Panggeng Panor Panyang Pertin Perme Potom Pul Rebe Riba Riram Saring Siram Tachang
Tado Tagia Taggu Takam Taku Tayeng Tali Taloh Taloh Taipodia Tamin Tamut Tasar Tatak Tatin Tassar Techi Teli Tekseng
Tipi Togor Tsultrim Wahge Wangsa Wangsu Welly Yangfo Yirang Yomgam Zirdo Barfungpa Bhutia Chankapa Denzongpa Dadul
Kaleon Kazi Lachungpa Lachenpa Lepcha Lhasungpa Limboo Mangar Namchu Namchyo Rechung Rinzing Sada Tsong Wangchuk Yolmo
# Tamil
Aiyar Ambalam Asari Chettiar Chettiyar Gounder Gurukkal Iyengar Konar Kounder Kudumban Maravar Moopanar Mudaliar
Mudaliyar Nadar Naicker Naickar Nattar Odayar Padayachi Padayatchi Pandaram Pandaram Pillay Pulavar Reddiar Sastri
Sastrigal Servai Thevar Udayar Vandayar Vanniyar Vathiyar Viswakarma
# Telugu
Achanta Addanki Adusumilli Akkineni Akula Alapati Alla Alluri Ambati Anisetti Annamraju Appana Arja Atluri Avula
Ayyagari Badugu Balabhadra Balla Bandaru Bandla Banda Battula Bhamidipati Bharathula Bhimavarapu Boddu Bode Boggarapu
Bolla Bommireddy Boppana Borra Botcha Budda Burra Challa Chalasani Chandu Cheedella Cheekati Chekuri Cherukuri
Chigurupati Chilakapati Chilukuri Chinta Chintala Chitturi Chodavarapu Dadi Daggubati Damera Dandamudi Danda Dasari
Davuluri Devarakonda Devineni Devulapalli Dhulipala Donthi Dronamraju Duggirala Durga Eda Edara Edupuganti Eluri Gadde
Gaddam Gajula Galla Gandham Ganta Garapati Garikapati Garlapati Gattu Ghattamaneni Gopisetti Goparaju Gorantla Gorrela
Gottipati Gottumukkala Grandhi Guda Gudipati Gummadi Guntupalli Gunda Gutta Inturi Ippili Jaladi Jagarlamudi Jakkula
Jampala Jasti Jonnalagadda Joga Kadiyala Kaja Kakani Kalidindi Kalyanam Kambhampati Kancherla Kandula Kantamneni
Kanumuri Karanam Kari Karumanchi Karri Katta Katragadda Kavuri Kesineni Kilari Kodali Kodela Kolla Kolli Kommineni
Komatireddy Kondapalli Kondaveeti Konda Konidela Koneru Koppula Kothapalli Korrapati Kota Koya Kuchibhotla Kudaravalli
Kunapareddy Kurra Lakkaraju Lanka Lingam Lingampalli Madala Maddali Maddipati Makineni Mallela Malladi Mamidi Mandava
Manchu Mandadi Manne Mantena Marella Maganti Medikonda Meka Mekala Merugu Movva Mudunuri Mukkamala Mullapudi Muppala
Munagala Musunuri Muthyala Myneni Nadella Nadendla Nagireddy Nalla Nallamothu Nandamuri Nandigam Nara Narla Narra
Nekkanti Nelluri Nemani Nimmagadda Nuthalapati Nukala Oruganti Paladugu Palla Panchakarla Pappu Parasa Parvataneni
Parimi Parupalli Pasupuleti Patibandla Peddi Peddireddy Pemmasani Penmetsa Perla Pinnamaneni Podila Polavarapu
Polisetty Ponguleti Ponnala Potluri Pothineni Prathipati Puli Pulipati Puram Puvvada Pusapati Rachakonda Raghupatruni
Ramineni Ravela Ravi Ravuri Rayapati Rayapudi Regalla Remella Sabbineni Samineni Sanaka Saripella Sattiraju Seelam
Siddareddy Simhadri Somireddy Sreeramoju Subbaraju Sunkara Sura Surapaneni Talla Tallapragada Talasani Tanneeru
Tatineni Tatikonda Thota Thummala Tirumala Tripuraneni Tummala Uppalapati Uppuluri Vadlamani Vadlamudi Vaddi
Vallabhaneni Valluri Vanga Varanasi Vasireddy Veeramachaneni Velagapudi Vemula Vemuri Venigalla Vinjamuri Vundavalli
Yadla Yarlagadda Yelamanchili Yerram Yerramilli Yalamanchili Yellapragada Yenduri
# Kannada, Tulu, Konkani, Kodava
Achar Acharya Adiga Aithal Alva Amin Anchan Angadi Aralikatti Arasu Aradhya Athreya Badiger Bairy Ballal Bangera
Banakar Belliappa Bhandary Bhandarkar Bidari Biligiri Biradar Bommai Bopaiah Bopanna Byndoor Carnad Cariappa Chengappa
Chinnappa Chougule Devadiga Deshpande Devaiah Doddamani Dodmani Gadag Gaonkar Ganapathy Gatti Gowdar Gudi Gujaran
Guttedar Halemani Hallikeri Hanagal Handigol Havanur Hebbar Hegde Hiremath Holla Honnavar Hosamani Hosmani Hublikar
Huddar Inamati Itagi Jain Jathanna Joisa Kabbur Kadlekar Kalal Kalburgi Kalmadi Kalmane Kambar Kammar Karanth Karkera
Karnad Karigar Kateel Katti Kedilaya Khadri Kini Kittur Kodgi Kolkar Kotian Kulal Kumbar Kunder Kurubar Kushalappa
Kuttappa Lamani Machaiah Madar Madival Madiwalar Maiya Mallya Malagi Malali Mannur Math Mathad Medappa Melanta Mendon
Meti Moily Mudhol Mundkur Muthappa Nadiger Nadig Nanjappa Navalgund Nayak Naik Nilekani Padukone Pangal Pattar
Pattanashetti Patil Poojary Poojari Ponnappa Poovaiah Prabhu Puthran Puttur Rai Ranganath Rao Salian Saldanha Salimath
Sanil Sanu Savadi Savanur Shanbhag Shanbhogue Shastri Shenoy Sherigar Shet Shetti Shettigar Sindagi Somayaji Subbaiah
Sudi Suvarna Talawar Tantri Telkar Thimmaiah Tingalaya Tonse Udupa Ullagaddi Ullal Upadhya Urs Uthappa Vastrad Wodeyar
Yalagi Yaligar
# Malayalam
Achari Achuthan Ambalath Ammal Asan Chakyar Chandrasenan Eradi Ezhuthachan Kaimal Kakkassery Kallingal Kalathil
Kaniyan Karayil Karnavar Kartha Karunakaran Kavil Kizhakkethil Kizhakkedath Kollamparambil Kottayil Kovilakam
Kunjappan Kuriyedath Kurup Kurupp Kuttappan Madathil Mannadiar Marar Melethil Menokki Moosad Moothedath Nambiar
Namboodiri Namboothiri Nambudiri Nampoothiri Nedungadi Nellikkal Nambeesan Nair Palakkal Panakkal Panicker Panikkar
Parambath Parambil Pattathil Pisharadi Pisharody Poduval Ponnappan Poothottathil Potti Puthenpurayil Puthenveettil
Puthiyedath Raghavan Ramankutty Sankarankutty Shenoi Thampi Thampan Thandan Thankachan Tharakan Thekkedath Thekkethil
Unnithan Vadakkedath Vadakkepat Valiyaveettil Variar Variyar Varier Varrier Vazhayil Veetil Veettil Vettath Warrier
Achankunju Alencherry Alukkas Anchery Antony Arackal Attokaran Baby Chacko Chakkalakkal Chalissery Chandy Chemmanam
Chenthitta Cherian Cheriyan Chirammel Chittilappilly Chiramel Edakkattu Edathil Eapen Elanjickal Ettumanoor George
Idicula Ipe Itty Ittyerah Jacob Jose Joy Kachappilly Kadavil Kalapurackal Kalarickal Kallarackal Kandathil Kannampuzha
Kannankara Kanjirathinkal Kappil Karikkassery Karukappillil Kattookaran Kochouseph Kochuthara Kolencherry Koshy
Kunnappilly Kunnel Kurian Kuriakose Kurisinkal Kuruvilla Kuttikkal Kuttikkat Lukose Mammen Manakkal Manavalan Mannil
Maliakal Maliyekkal Mampilly Mappilai Mathai Mathews Mathen Mattathil Menachery Mookken Moolan Mundackal Mundadan
Muthoot Muttath Nedumpurath Nellissery Ninan Oommen Padayattil Palathingal Palatty Pallath Paul Paulose Payyappilly
Perumpally Philip Philipose Pothen Poovathingal Pulikkal Pulikkottil Puthenpurackal Punnoose Sebastian Simon Skaria
Thachil Tharian Thattil Thekkekara Thengumthara Thomas Thoppil Thottathil Thottan Vadakkan Vadakkekara Valavanolikal
Varghese Varkey Vaidyan Vattakkuzhi Vattoly Vazhappilly Vellappally Veliyath Verghese Yohannan Zachariah Zacharia
Arakkal Kunhi Koya Haji Musliar Thangal Kutty Moidu Puthiyapurayil
# Goan, Mangalorean, Bombay East Indian, Anglo-Indian
Abreu Aguiar Albuquerque Alemao Almeida Alphonso Alvares Andrade Antao Araujo Athaide Azavedo Azevedo Baptista Barboza
Barbosa Barretto Barreto Barros Bocarro Borges Braganza Britto Caiado Caldeira Cabral Cardozo Cardoso Carneiro
Carvalho Carvalho Castelino Castellino Coelho Colaco Collaco Concessao Conceicao Cordeiro Correia Correa Corda Costa
Coutinho Couto Crasta Crasto Cunha D'Costa D'Cruz D'Cunha D'Lima D'Mello D'Sa D'Silva D'Souza D'Monte D'Abreo
D'Almeida D'Penha Dias Dsilva Dmello Dcosta Dcruz Dcunha Dantas Domingos Esteves Estibeiro Faleiro Falcao Faria
Fernandez Ferrao Ferreira Figueira Figueiredo Fonseca Frank Furtado Gama Godinho Gomes Gomez Gonsalves Gonsalvez
Goveas Gouveia Gracias Heredia Henriques Jorge Kinny Lasrado Lewis Lima Lobo Lopes Lourenco Lucas Luis Machado Madtha
Martins Mascarenhas Mathias Mathew Melo Mendes Mendonca Mendonsa Menezes Menezes Mesquita Miranda Misquitta Misquith
Monis Moniz Monteiro Moraes Moras Mota Nazareth Naronha Noronha Nunes Olivera Oliveira Pacheco Pais Passanha Pereira
Peres Periera Pimenta Pimento Pinheiro Pires Pinho Ponte Prazeres Quadros Quadras Rebeiro Rebello Rebelo Rego Remedios
Ribeiro Rocha Rodricks Rodrigues Rodriguez Rosario Roche Saldanha Salgado Sales Santos Sardinha Sequeira Serrao
Silveira Simoes Soares Soans Sousa Souza Tauro Tavares Tavora Teles Tellis Telles Texeira Teixeira Toscano Travasso
Vales Valles Vaz Velho Veigas Viegas Vieira Xavier Zuzarte Aranha Barnes Brown Carr Cunningham Dawson Derozio Fanthome
Fitzgerald Hanson Hendricks Ireland Jansen Massey McDonald McKenzie Mendez O'Brien O'Connor Pushong Rozario Smith
Stephens Surita Thompson Vandenburg Watts Wheeler Wilson
# Muslim
Abbasi Abdi Abidi Ahmad Ahmadi Ahmed Akhtar Akhter Alam Alavi Alvi Ali Aman Amin Anjum Anwar Arif Ashraf Asif Aslam
Attar Attarwala Azad Azami Azim Azmi Babar Badami Bagban Baig Balkhi Bano Baqri Barkati Barlaskar Bashir Basha Beary
Beg Begum Beig Bhatkali Bhuiyan Bibi Bohra Bokhari Bukhari Burney Burhani Chaush Chishti Chippa Choudhary Contractor
Dalvi Daruwala Darvesh Deshmukh Dhuka Dudekula Faizi Farooqi Faridi Farooqui Fatima Fazal Firdausi Gaus Gazi Ghani
Ghazi Ghori Gilani Habib Habibi Hafeez Haider Hakeem Hakim Hamdani Hameed Hanafi Haque Haq Hasan Hasnain Hassan Hashmi
Hossain Hoque Husain Husaini Hussain Ibrahim Idrisi Iliyasi Imam Inamdar Iqbal Iraqi Islam Ismail Izhar Jabbar Jafri
Jafar Jahan Jamadar Jamal Jamali Jilani Junaidi Kabir Kacchi Kadri Kalam Kamal Karim Karimi Kasim Kazi Kazmi Khalil
Khalid Khalifa Khanam Khatoon Khatib Khatun Khwaja Kidwai Kirmani Kureshi Kuraishi Laskar Latif Lodi Madani Madni
Mahmood Majeed Makandar Malik Maniyar Mansoori Mansuri Manzar Masood Mahmud Mazhar Memon Merchant Miah Mian Mirza Miya
Mohammad Mohammed Mohiuddin Mohsin Moinuddin Molla Mollah Momin Mujawar Mujtaba Mukadam Mulani Mulla Mullick Multani
Musa Mustafa Mutawalli Nabi Nadaf Nadvi Nadwi Naqvi Naqash Nasir Nawab Nawaz Naz Nizami Nisa Noorani Osmani Pathan
Peerzada Pasha Parveen Parwez Pinjari Piracha Qadri Qazi Quadri Quasmi Qasmi Quraishi Qureshi Rabbani Rahim Rahiman
Rahman Rais Rana Rangrez Rashid Rasool Raza Razvi Rehman Rehmani Rizvi Rizwi Saifi Salam Salahuddin Salar Saleem Salim
Salmani Sarguroh Sarwar Sattar Saudagar Saiyed Sayed Sayeed Sayyad Sayyed Shabbir Shaikh Shafi Shahid Shakeel Shamsi
Sharif Sheikh Shariff Sherwani Siddique Siddiq Sikandar Solkar Subhani Suharwardy Sulaiman Sultan Sultana Surve Syed
Tahir Tai Tambawala Tamboli Tanwir Tirmizi Tungekar Turki Turk Uddin Ullah Umar Usmani Vahora Vohra Waheed Wahab Wani
Warsi Yaseen Yasin Yusuf Zaidi Zaman Zakaria Zubairi Zuberi
# Parsi and Bohra, trades as names
Antia Anklesaria Aga Bamji Balsara Bharucha Bhesania Bhathena Bilimoria Boyce Broacha Cama Captain Chenoy Chinoy
Colabawalla Commissariat Contractor Cooper Dadachanji Dadyburjor Dalal Damania Daruwalla Dastur Davar Daver Deboo
Dubash Dhondy Divecha Doctor Driver Elavia Engineer Gandhy Gazdar Ghandy Ghadiali Godrej Golwala Guzder Hansotia
Hirjibehedin Homji Irani Italia Jeejeebhoy Jijina Jokhi Kabraji Kaka Kanga Kapadia Karanjia Karanjawala Karkaria
Katrak Kerawalla Khambatta Kotwal Lala Lalkaka Lawyer Madan Madon Makujina Marfatia Marker Masani Mehta Merchant
Minwalla Mirza Mistry Mody Motafram Mullan Nanavati Nariman Nagarwala Palia Palkhivala Panthaki Patel Petit Poonawalla
Postwala Printer Rabadi Randeria Readymoney Rustomjee Sahukar Screwvala Sethna Shroff Sidhwa Sodawala
Sodabottleopenerwala Sorabjee Surti Taraporevala Taraporewala Tarapore Tata Talati Todywalla Turel Unwalla Umrigar
Vakil Vachha Wadia Warden Writer Zaiwalla Lokhandwala Bandukwala Rangwala Ghadiyali Kagalwala Lakdawala Motiwala
Sabuwala Saifee Tinwala Topiwala Zariwala
# Tribal centre and east
Ahari Amliyar Armo Atram Baghel Baiga Baitha Balmuchu Bande Baraik Baria Barla Baske Besra Beshra Bhabhor Bhagora
Bhengra Bhil Bhilala Bhuria Bhuriya Biruli Birua Bobonga Bodra Bhumij Chaki Chawra Chorke Damor Dandapat Deogam
Dhanwar Dhodi Dhurwa Dindor Dungdung Ekka Gagrai Gamit Gavit Guria Gond Hansda Hansdak Hembram Hembrom Hemrom Ho Horo
Indwar Jamuda Jamra Jojo Kandulna Kandeyang Karketta Kerketta Katara Katariya Kavde Kawasi Kharadi Kharia Khakha
Khalkho Khes Kido Kindo Kisku Kispotta Koda Korram Kowasi Kujur Kunjam Kullu Lagun Lakda Lakra Laguri Lomga Lugun
Madavi Madkami Mahli Maida Majhi Malto Mandavi Mandle Marandi Markam Marskole Masram Mavi Meravi Meda Minj Mundu Munda
Munda Mundri Murmu Muwel Nag Naitam Netam Ninama Nureti Oraon Otkar Padvi Paharia Parte Patta Pawara Poya Pradhan
Purty Purti Porte Pusam Raghuvanshi Rana Rautiya Rathwa Salam Sanga Sidar Sinku Sirka Sidu Singhdeo Sodi Soreng Soren
Sori Surin Soy Surkali Taviyad Tadvi Tekam Tete Tigga Tiria Tiriya Tirkey Tiru Tiyu Topno Toppo Topono Tubid Tuti Tudu
Uikey Uranw Uike Usendi Valvi Vasave Warkade Wadde Wasnik Yadu
"""

HINDI_GIVEN = """
राजेश सुरेश रमेश महेश मुकेश दिनेश गणेश नरेश राकेश अमित सुमित रोहित मोहित अंकित संजय विजय अजय रवि राज राहुल अर्जुन करण
विक्रम विकास मनोज अनिल सुनील कपिल निखिल अखिल सचिन नितिन अशोक दीपक पंकज आलोक विवेक अभिषेक आशीष मनीष हरीश गिरीश सतीश
जगदीश कैलाश प्रकाश ओमप्रकाश जयप्रकाश सत्यप्रकाश चंद्रप्रकाश रामप्रकाश प्रमोद विनोद सुबोध मोहन सोहन रोहन श्याम घनश्याम
राधेश्याम गोपाल गोविंद माधव केशव विष्णु शिव शंकर शिवशंकर गौरीशंकर उमाशंकर रामशंकर दयाशंकर हरिशंकर रविशंकर महादेव भोला
भोलानाथ विश्वनाथ केदारनाथ बद्रीनाथ अमरनाथ सोमनाथ जगन्नाथ रघुनाथ काशीनाथ द्वारकानाथ दीनानाथ शंभुनाथ राम रामू रामलाल
रामचंद्र रामदास रामकुमार रामप्रसाद रामनाथ रामनिवास रामस्वरूप रामावतार रामेश्वर रामकिशन रामकृष्ण रामविलास रामशरण रामजी
राजाराम सीताराम जयराम तुकाराम आत्माराम मनीराम बलराम परशुराम कृष्ण कृष्णा कृष्णकांत किशन हरिकिशन जयकिशन बालकृष्ण
बंसीलाल मुरारी मुरलीधर गिरधारी बनवारी कन्हैया कन्हैयालाल मदन मदनलाल मोतीलाल हीरालाल पन्नालाल जवाहरलाल चुन्नीलाल
मोहनलाल सोहनलाल शांतिलाल बाबूलाल छोटेलाल मंगीलाल नंदलाल नंदकिशोर युगलकिशोर बृजकिशोर राजकिशोर किशोर किशोरीलाल बृजेश
बृजमोहन ब्रजभूषण बृजलाल चंद्र चंद्रशेखर चंद्रकांत चंद्रभान सूर्यकांत सूर्यप्रकाश सूरज सूर्य रविंद्र रवींद्र सुरेंद्र
नरेंद्र महेंद्र देवेंद्र जितेंद्र धर्मेंद्र राजेंद्र वीरेंद्र योगेंद्र शैलेंद्र भूपेंद्र उपेंद्र ज्ञानेंद्र सत्येंद्र
धीरेंद्र गजेंद्र पुष्पेंद्र नागेंद्र हेमेंद्र लोकेंद्र हितेंद्र मृत्युंजय धनंजय संजीव राजीव अरविंद अरुण वरुण तरुण करुण
कमल विमल निर्मल अमल श्यामल सुशील सुनीति सुभाष प्रभाष प्रभात प्रभाकर दिवाकर सुधाकर रत्नाकर भास्कर पुष्कर शेखर सुधीर
रणधीर रणवीर बलवीर महावीर रघुवीर जगवीर यशवीर कर्मवीर धर्मवीर सुखवीर धर्मपाल यशपाल सत्यपाल राजपाल जयपाल महिपाल तेजपाल
देवपाल रामपाल कृष्णपाल आदित्य आर्यन आरव विवान वियान अथर्व अयान ईशान कबीर ध्रुव रुद्र शौर्य वेद वेदांत कृष देव देवांश
दिव्यांश हर्ष हर्षित हर्षवर्धन यश युवराज तन्मय तनुज तुषार उत्कर्ष उदय उमेश उमंग वैभव वंश विपिन विपुल विशाल विनय विनीत
विनायक विकी विजेंद्र विश्वास शुभम शिवम सत्यम सुंदरम पवन पीयूष प्रणव प्रतीक प्रवीण प्रशांत प्रदीप प्रेम प्रेमचंद पुनीत
पुरुषोत्तम परमानंद पारस पार्थ परेश नवीन नवनीत नकुल नमन निशांत नीरज नीलेश निलेश नितेश मयंक मयूर मिथुन मिलिंद मिथिलेश
मुकुल मुकुंद मानव मानस मनमोहन मनोहर मनु लक्ष्मण लखन ललित लोकेश लव कुश कुलदीप कुणाल कुंदन केतन कौशल कौशिक कार्तिक
क्षितिज खुशाल गगन गजानन गौरव गौतम गुलशन गुलाब गुरुदेव चेतन चिराग छगन जतिन जय जयंत जयेश जगत जगमोहन जीवन ज्ञान ज्ञानचंद
टीकाराम ताराचंद तेजस तिलक त्रिलोक दयाल दयाराम दयानंद दर्शन दलीप दिलीप दामोदर दीनदयाल देवदत्त देवीलाल देवराज देवीप्रसाद
धनराज धीरज नंदन नारायण सत्यनारायण लक्ष्मीनारायण हरिनारायण सूर्यनारायण नाथूराम निरंजन पूरन पृथ्वी पृथ्वीराज प्रह्लाद
फूलचंद बजरंग बलदेव बलवंत बसंत वसंत बद्री बाबू भगत भगवान भगवानदास भगवती भरत भानु भीम भूषण मंगल मधुकर मधुसूदन महाराज
माणिक मूलचंद यादव यतीश यतिन योगेश रंजन रंजीत रणजीत रजत रजनीश रतन राघव राघवेंद्र राजकुमार राजन राजबहादुर राजवीर राजा
राजू रितेश रितिक ऋतिक ऋषभ ऋषि ऋषिकेश रूपेश रोशन लालचंद लालजी वासुदेव शंभु शरद शशांक शशि शशिकांत श्रीकांत श्रीराम
श्रीधर श्रीनिवास श्रेयस संतोष संदीप संदेश संपत सज्जन सत्यजीत सनी समीर सरवन सलमान साहिल सागर साई सिद्धार्थ सुखदेव
सुखराम सुजीत सुदर्शन सुदेश सुधांशु सुमेर सोनू सोम सौरभ स्वप्निल हंसराज हनुमान हरि हरिओम हरिदास हरीराम हिमांशु हितेश
हेमंत हृदय बिरजू बंटी मोनू पप्पू गुड्डू मुन्ना छोटू बबलू कल्लू राजेश्वर अमरजीत अमर अमोल अनुज अनुराग अनूप अनुपम अंकुर
अंशुल अंश अमन अभय अभिनव अभिमन्यु अविनाश अवधेश अखिलेश अंबरीश अक्षय अजीत अतुल अनंत अनिरुद्ध अनिकेत आकाश आनंद आयुष
इंद्रजीत इंद्र ईश्वर ईश्वरचंद उज्ज्वल एकनाथ ओंकार ओम ज्ञानेश्वर दत्तात्रय पांडुरंग विठ्ठल नामदेव दादासाहेब बाळासाहेब
भाऊसाहेब सदाशिव शिवाजी संभाजी बाजीराव यशवंत बळवंत विश्वास सुहास इमरान सलीम शाहरुख आमिर इरफान फरहान असलम अकरम अनवर अफजल
अब्दुल अब्दुल्ला अली अहमद मोहम्मद हसन हुसैन रहीम करीम रशीद राशिद रिजवान रियाज़ शकील शाहिद शोएब साजिद सुल्तान हामिद
हनीफ यूसुफ युनुस इकबाल इब्राहिम इस्माइल जावेद जमील जुनैद नदीम नसीम नासिर निसार फारुख फिरोज फैसल महमूद मुस्तफा मुश्ताक
वसीम जाकिर जुबेर ताहिर तनवीर गुरप्रीत हरप्रीत मनप्रीत जसप्रीत गुरमीत मनजीत सुरजीत बलजीत परमजीत कुलविंदर जसविंदर
सुखविंदर बलविंदर हरविंदर हरजीत अमनदीप जॉन जोसेफ थॉमस जॉर्ज मैरी डेविड पीटर माइकल अब्राहम प्रिया पूजा नेहा स्नेहा
श्रेया दिव्या काव्या कविता सुनीता अनीता गीता सीता रीता लता आशा उषा रेखा सुधा राधा मीना मीनाक्षी रीना वीणा सीमा नीमा
नीता नीतू स्वाति प्रीति ज्योति शांति कांति लक्ष्मी सरस्वती पार्वती पद्मा कमला सरिता सविता बबीता ममता नम्रता नंदिनी
यामिनी कामिनी रागिनी रोहिणी अंजलि अंजू अंजना अंकिता अनामिका अनुराधा अनुपमा अनुष्का अपर्णा अपेक्षा अमृता अरुणा अर्चना
अर्पिता अलका अवंतिका अश्विनी अस्मिता आकांक्षा आराध्या आरती आस्था इंदिरा इंदु इशिता ईशा उमा उर्मिला उर्वशी ऋतु ऋचा एकता
ऐश्वर्या कंचन कनिका करिश्मा करुणा कल्पना कल्याणी काजल किरण कीर्ति कुंती कुमुद कुसुम कृतिका कृति कोमल कौशल्या खुशबू
खुशी गंगा गरिमा गायत्री गीतांजलि गुंजन गुड़िया गुड्डी गौरी चंदा चंद्रा चंद्रकला चंद्रिका चंपा चमेली चांदनी चारु चित्रा
छाया जमुना जया जयश्री जानकी जान्हवी जूही झरना तनु तनुजा तनुश्री तन्वी तारा तुलसी तृप्ति दमयंती दर्शना दीपा दीपाली
दीपिका दीप्ति दुर्गा देवकी देविका द्रौपदी धनवंती नयना नमिता नलिनी निकिता निधि निर्मला निशा निहारिका नीलम नीलिमा नूतन
नूपुर परी पल्लवी पायल पारुल पार्वती पिंकी पुष्पा पूनम पूर्णिमा प्रज्ञा प्रतिभा प्रतिमा प्रभा प्रमिला प्राची प्रियंका
प्रेमलता प्रेरणा फूलमती फूलवती बबली बिंदु बिमला बीना भक्ति भगवती भारती भावना भूमिका मंजरी मंजु मंजू मंजुला मंदाकिनी
मधु मधुबाला मधुरी मनीषा महिमा माधवी माधुरी माया मालती मालिनी मिताली मीरा मुन्नी मुस्कान मेघना मेघा मेनका मोनिका मोहिनी
यमुना यशोदा योगिता रंजना रंजीता रक्षा रचना रजनी रत्ना रश्मि राखी राजकुमारी राजेश्वरी राजरानी रानी रामकली रामप्यारी
रामवती रिंकी रितिका रिया रीमा रुक्मिणी रुचि रूपा रूपाली रेणु रेणुका रेशमा रोशनी ललिता लीला लीलावती वंदना वर्षा वसुंधरा
वाणी विजया विद्या विनीता विभा विमला वैशाली वैष्णवी शकुंतला शबनम शर्मिला शशिकला शारदा शालिनी शिखा शिल्पा शिवानी शीतल
शीला शुभांगी शैलजा शोभा श्रद्धा श्रुति श्वेता संगीता संजना संध्या सपना समीक्षा सरला सरोज सरोजिनी साक्षी साधना सारिका
सावित्री सिमरन सुचित्रा सुजाता सुनंदा सुनैना सुप्रिया सुभद्रा सुमन सुमित्रा सुरेखा सुलोचना सुशीला सुषमा सृष्टि सोनम
सोनल सोनाली सोनिया सोनी सौम्या स्मिता स्मृति हंसा हर्षिता हिना हीरा हेमलता हेमा आयशा फातिमा ज़ैनब शबाना रुखसाना नसरीन
परवीन यास्मीन सलमा सायरा शाहीन नाज़िया सबीना रेहाना मुमताज अमीना खदीजा हसीना शहनाज
"""

HINDI_SURNAMES = """
शर्मा वर्मा गुप्ता कुमार सिंह पटेल शाह मेहता जैन अग्रवाल बंसल गोयल मित्तल गर्ग खन्ना कपूर मल्होत्रा चोपड़ा खान अंसारी
शेख सैयद कुरैशी सिद्दीकी पठान रेड्डी राव नायडू राजू नायर मेनन पिल्लई अय्यर अयंगर मूर्ति शेट्टी हेगड़े गौड़ा कामत पै भट
जोशी देशपांडे कुलकर्णी पाटिल पाटील पवार जाधव शिंदे मोरे गायकवाड भोसले चव्हाण देशमुख देसाई त्रिवेदी दवे पंड्या पारेख
मोदी बनर्जी मुखर्जी चटर्जी गांगुली बोस घोष दत्ता रॉय राय सेन दास साहा मंडल विश्वास सरकार मिश्रा मिश्र तिवारी पांडे
पांडेय पाण्डेय दुबे द्विवेदी चतुर्वेदी चौबे शुक्ला शुक्ल त्रिपाठी यादव चौहान राठौर राठौड़ राजपूत ठाकुर रावत नेगी बिष्ट
बोरा गोगोई बरुआ कौर गिल संधू सिद्धू ढिल्लों ग्रेवाल बाजवा अहलूवालिया अरोड़ा सेठी आनंद भाटिया सोनी लाल प्रसाद राम नाथ
चंद देवी कुमारी बेगम बीबी बानो अवस्थी अग्निहोत्री अस्थाना आचार्य आहूजा उपाध्याय ओझा कटारिया कनौजिया कश्यप कालरा काले
कांबले कदम कुशवाहा कुशवाह कोठारी कोली कोहली कौशल कौशिक खंडेलवाल खत्री खरे खुराना गहलोत गांधी गिरी गोस्वामी गौड़ गौतम
गुर्जर ग्रोवर चंद्रा चड्ढा चावला चौधरी चौरसिया छाबड़ा जांगिड़ जाटव जायसवाल जाट जिंदल झा टंडन डोगरा तंवर तलवार तोमर
त्यागी थापा दीक्षित धवन धीमान नंदा नागर निगम निषाद नेहरू पंडित पंत पंवार परमार पराशर परिहार पाठक पाल पालीवाल पासवान
पुरी पुरोहित पोद्दार प्रजापति प्रजापत प्रधान बघेल बजाज बत्रा बाजपेयी वाजपेयी बेदी बैरागी बैरवा बिश्नोई भंडारी भगत
भटनागर भट्ट भट्टाचार्य भदौरिया भल्ला भारती भारद्वाज भार्गव भील मलिक महतो महाजन महाराज माथुर माली मीणा मीना मेघवाल
मौर्य रस्तोगी राजभर राजपुरोहित राणा राठी रैना लोधी लोहार वशिष्ठ वाल्मीकि विश्वकर्मा वैष्णव व्यास शेखावत श्रीवास्तव
श्रीवास सक्सेना सचदेवा सहगल साहनी साहू सिन्हा सिसोदिया सुथार सूद सेन सेठ सैनी सोलंकी स्वामी हुड्डा हलवाई राउत साळवी
सावंत साठे सोनवणे साळुंखे शेलार शिर्के वाघ वाघमारे वानखेडे लोखंडे लांडगे रणदिवे रानडे मोहिते माने महाडिक म्हात्रे
भालेराव भावे भिडे बापट बर्वे फडके फडणवीस पेंडसे परांजपे पवळे निकम निंबाळकर नाईक नलावडे धुमाळ दळवी थोरात तांबे तावडे
तेंडुलकर ठाकरे जगताप घोरपडे गोखले गोडबोले गाडगीळ खोत खैरनार केळकर कर्वे करंदीकर कांबळे आपटे आंबेडकर आठवले इंगळे उइके
धुर्वे मरकाम मरावी मरांडी मुंडा मुर्मू सोरेन हेम्ब्रम टुडू किस्कू हांसदा उरांव एक्का तिर्की टोप्पो मिंज लकड़ा खलखो
कुजूर बारला बेसरा गोंड अली अहमद आलम हुसैन खातून मंसूरी मिर्जा इदरीसी रिजवी नकवी जैदी फारूकी हाशमी कादरी काजी मलिक
सलमानी सैफी राईन घोसी मेव इस्लाम उद्दीन रहमान हक परवीन सुल्ताना फर्नांडिस डिसूजा परेरा रोड्रिग्स जोसेफ थॉमस जॉर्ज
आडवाणी लालवानी मोटवानी वासवानी कृपलानी हिंगोरानी तामांग गुरुंग लामा छेत्री राई लिम्बू सुब्बा शेर्पा
"""


def _words(text):
    """The words of a list, without its headings."""
    return [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]


GIVEN, SURNAMES = _words(GIVEN), _words(SURNAMES)
HINDI_GIVEN, HINDI_SURNAMES = _words(HINDI_GIVEN), _words(HINDI_SURNAMES)