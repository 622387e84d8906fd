//! Top-level domains: the IANA root zone, version 2024052400. Written by `xtask/data/top_level_domains.py`.

/// Lower case, sorted.
#[rustfmt::skip]
static DOMAINS: &[&[u8]] = &[
    b"aaa", b"aarp", b"abb", b"abbott", b"abbvie", b"abc", b"able", b"abogado", b"abudhabi", b"ac", b"academy",
    b"accenture", b"accountant", b"accountants", b"aco", b"actor", b"ad", b"ads", b"adult", b"ae", b"aeg", b"aero",
    b"aetna", b"af", b"afl", b"africa", b"ag", b"agakhan", b"agency", b"ai", b"aig", b"airbus", b"airforce",
    b"airtel", b"akdn", b"al", b"alibaba", b"alipay", b"allfinanz", b"allstate", b"ally", b"alsace", b"alstom", b"am",
    b"amazon", b"americanexpress", b"americanfamily", b"amex", b"amfam", b"amica", b"amsterdam", b"analytics",
    b"android", b"anquan", b"anz", b"ao", b"aol", b"apartments", b"app", b"apple", b"aq", b"aquarelle", b"ar",
    b"arab", b"aramco", b"archi", b"army", b"arpa", b"art", b"arte", b"as", b"asda", b"asia", b"associates", b"at",
    b"athleta", b"attorney", b"au", b"auction", b"audi", b"audible", b"audio", b"auspost", b"author", b"auto",
    b"autos", b"aw", b"aws", b"ax", b"axa", b"az", b"azure", b"ba", b"baby", b"baidu", b"banamex", b"band", b"bank",
    b"bar", b"barcelona", b"barclaycard", b"barclays", b"barefoot", b"bargains", b"baseball", b"basketball",
    b"bauhaus", b"bayern", b"bb", b"bbc", b"bbt", b"bbva", b"bcg", b"bcn", b"bd", b"be", b"beats", b"beauty", b"beer",
    b"bentley", b"berlin", b"best", b"bestbuy", b"bet", b"bf", b"bg", b"bh", b"bharti", b"bi", b"bible", b"bid",
    b"bike", b"bing", b"bingo", b"bio", b"biz", b"bj", b"black", b"blackfriday", b"blockbuster", b"blog",
    b"bloomberg", b"blue", b"bm", b"bms", b"bmw", b"bn", b"bnpparibas", b"bo", b"boats", b"boehringer", b"bofa",
    b"bom", b"bond", b"boo", b"book", b"booking", b"bosch", b"bostik", b"boston", b"bot", b"boutique", b"box", b"br",
    b"bradesco", b"bridgestone", b"broadway", b"broker", b"brother", b"brussels", b"bs", b"bt", b"build", b"builders",
    b"business", b"buy", b"buzz", b"bv", b"bw", b"by", b"bz", b"bzh", b"ca", b"cab", b"cafe", b"cal", b"call",
    b"calvinklein", b"cam", b"camera", b"camp", b"canon", b"capetown", b"capital", b"capitalone", b"car", b"caravan",
    b"cards", b"care", b"career", b"careers", b"cars", b"casa", b"case", b"cash", b"casino", b"cat", b"catering",
    b"catholic", b"cba", b"cbn", b"cbre", b"cc", b"cd", b"center", b"ceo", b"cern", b"cf", b"cfa", b"cfd", b"cg",
    b"ch", b"chanel", b"channel", b"charity", b"chase", b"chat", b"cheap", b"chintai", b"christmas", b"chrome",
    b"church", b"ci", b"cipriani", b"circle", b"cisco", b"citadel", b"citi", b"citic", b"city", b"ck", b"cl",
    b"claims", b"cleaning", b"click", b"clinic", b"clinique", b"clothing", b"cloud", b"club", b"clubmed", b"cm",
    b"cn", b"co", b"coach", b"codes", b"coffee", b"college", b"cologne", b"com", b"commbank", b"community",
    b"company", b"compare", b"computer", b"comsec", b"condos", b"construction", b"consulting", b"contact",
    b"contractors", b"cooking", b"cool", b"coop", b"corsica", b"country", b"coupon", b"coupons", b"courses", b"cpa",
    b"cr", b"credit", b"creditcard", b"creditunion", b"cricket", b"crown", b"crs", b"cruise", b"cruises", b"cu",
    b"cuisinella", b"cv", b"cw", b"cx", b"cy", b"cymru", b"cyou", b"cz", b"dabur", b"dad", b"dance", b"data", b"date",
    b"dating", b"datsun", b"day", b"dclk", b"dds", b"de", b"deal", b"dealer", b"deals", b"degree", b"delivery",
    b"dell", b"deloitte", b"delta", b"democrat", b"dental", b"dentist", b"desi", b"design", b"dev", b"dhl",
    b"diamonds", b"diet", b"digital", b"direct", b"directory", b"discount", b"discover", b"dish", b"diy", b"dj",
    b"dk", b"dm", b"dnp", b"do", b"docs", b"doctor", b"dog", b"domains", b"dot", b"download", b"drive", b"dtv",
    b"dubai", b"dunlop", b"dupont", b"durban", b"dvag", b"dvr", b"dz", b"earth", b"eat", b"ec", b"eco", b"edeka",
    b"edu", b"education", b"ee", b"eg", b"email", b"emerck", b"energy", b"engineer", b"engineering", b"enterprises",
    b"epson", b"equipment", b"er", b"ericsson", b"erni", b"es", b"esq", b"estate", b"et", b"eu", b"eurovision",
    b"eus", b"events", b"exchange", b"expert", b"exposed", b"express", b"extraspace", b"fage", b"fail", b"fairwinds",
    b"faith", b"family", b"fan", b"fans", b"farm", b"farmers", b"fashion", b"fast", b"fedex", b"feedback", b"ferrari",
    b"ferrero", b"fi", b"fidelity", b"fido", b"film", b"final", b"finance", b"financial", b"fire", b"firestone",
    b"firmdale", b"fish", b"fishing", b"fit", b"fitness", b"fj", b"fk", b"flickr", b"flights", b"flir", b"florist",
    b"flowers", b"fly", b"fm", b"fo", b"foo", b"food", b"football", b"ford", b"forex", b"forsale", b"forum",
    b"foundation", b"fox", b"fr", b"free", b"fresenius", b"frl", b"frogans", b"frontier", b"ftr", b"fujitsu", b"fun",
    b"fund", b"furniture", b"futbol", b"fyi", b"ga", b"gal", b"gallery", b"gallo", b"gallup", b"game", b"games",
    b"gap", b"garden", b"gay", b"gb", b"gbiz", b"gd", b"gdn", b"ge", b"gea", b"gent", b"genting", b"george", b"gf",
    b"gg", b"ggee", b"gh", b"gi", b"gift", b"gifts", b"gives", b"giving", b"gl", b"glass", b"gle", b"global",
    b"globo", b"gm", b"gmail", b"gmbh", b"gmo", b"gmx", b"gn", b"godaddy", b"gold", b"goldpoint", b"golf", b"goo",
    b"goodyear", b"goog", b"google", b"gop", b"got", b"gov", b"gp", b"gq", b"gr", b"grainger", b"graphics", b"gratis",
    b"green", b"gripe", b"grocery", b"group", b"gs", b"gt", b"gu", b"gucci", b"guge", b"guide", b"guitars", b"guru",
    b"gw", b"gy", b"hair", b"hamburg", b"hangout", b"haus", b"hbo", b"hdfc", b"hdfcbank", b"health", b"healthcare",
    b"help", b"helsinki", b"here", b"hermes", b"hiphop", b"hisamitsu", b"hitachi", b"hiv", b"hk", b"hkt", b"hm",
    b"hn", b"hockey", b"holdings", b"holiday", b"homedepot", b"homegoods", b"homes", b"homesense", b"honda", b"horse",
    b"hospital", b"host", b"hosting", b"hot", b"hotels", b"hotmail", b"house", b"how", b"hr", b"hsbc", b"ht", b"hu",
    b"hughes", b"hyatt", b"hyundai", b"ibm", b"icbc", b"ice", b"icu", b"id", b"ie", b"ieee", b"ifm", b"ikano", b"il",
    b"im", b"imamat", b"imdb", b"immo", b"immobilien", b"in", b"inc", b"industries", b"infiniti", b"info", b"ing",
    b"ink", b"institute", b"insurance", b"insure", b"int", b"international", b"intuit", b"investments", b"io",
    b"ipiranga", b"iq", b"ir", b"irish", b"is", b"ismaili", b"ist", b"istanbul", b"it", b"itau", b"itv", b"jaguar",
    b"java", b"jcb", b"je", b"jeep", b"jetzt", b"jewelry", b"jio", b"jll", b"jm", b"jmp", b"jnj", b"jo", b"jobs",
    b"joburg", b"jot", b"joy", b"jp", b"jpmorgan", b"jprs", b"juegos", b"juniper", b"kaufen", b"kddi", b"ke",
    b"kerryhotels", b"kerrylogistics", b"kerryproperties", b"kfh", b"kg", b"kh", b"ki", b"kia", b"kids", b"kim",
    b"kindle", b"kitchen", b"kiwi", b"km", b"kn", b"koeln", b"komatsu", b"kosher", b"kp", b"kpmg", b"kpn", b"kr",
    b"krd", b"kred", b"kuokgroup", b"kw", b"ky", b"kyoto", b"kz", b"la", b"lacaixa", b"lamborghini", b"lamer",
    b"lancaster", b"land", b"landrover", b"lanxess", b"lasalle", b"lat", b"latino", b"latrobe", b"law", b"lawyer",
    b"lb", b"lc", b"lds", b"lease", b"leclerc", b"lefrak", b"legal", b"lego", b"lexus", b"lgbt", b"li", b"lidl",
    b"life", b"lifeinsurance", b"lifestyle", b"lighting", b"like", b"lilly", b"limited", b"limo", b"lincoln", b"link",
    b"lipsy", b"live", b"living", b"lk", b"llc", b"llp", b"loan", b"loans", b"locker", b"locus", b"lol", b"london",
    b"lotte", b"lotto", b"love", b"lpl", b"lplfinancial", b"lr", b"ls", b"lt", b"ltd", b"ltda", b"lu", b"lundbeck",
    b"luxe", b"luxury", b"lv", b"ly", b"ma", b"madrid", b"maif", b"maison", b"makeup", b"man", b"management",
    b"mango", b"map", b"market", b"marketing", b"markets", b"marriott", b"marshalls", b"mattel", b"mba", b"mc",
    b"mckinsey", b"md", b"me", b"med", b"media", b"meet", b"melbourne", b"meme", b"memorial", b"men", b"menu",
    b"merckmsd", b"mg", b"mh", b"miami", b"microsoft", b"mil", b"mini", b"mint", b"mit", b"mitsubishi", b"mk", b"ml",
    b"mlb", b"mls", b"mm", b"mma", b"mn", b"mo", b"mobi", b"mobile", b"moda", b"moe", b"moi", b"mom", b"monash",
    b"money", b"monster", b"mormon", b"mortgage", b"moscow", b"moto", b"motorcycles", b"mov", b"movie", b"mp", b"mq",
    b"mr", b"ms", b"msd", b"mt", b"mtn", b"mtr", b"mu", b"museum", b"music", b"mv", b"mw", b"mx", b"my", b"mz", b"na",
    b"nab", b"nagoya", b"name", b"natura", b"navy", b"nba", b"nc", b"ne", b"nec", b"net", b"netbank", b"netflix",
    b"network", b"neustar", b"new", b"news", b"next", b"nextdirect", b"nexus", b"nf", b"nfl", b"ng", b"ngo", b"nhk",
    b"ni", b"nico", b"nike", b"nikon", b"ninja", b"nissan", b"nissay", b"nl", b"no", b"nokia", b"norton", b"now",
    b"nowruz", b"nowtv", b"np", b"nr", b"nra", b"nrw", b"ntt", b"nu", b"nyc", b"nz", b"obi", b"observer", b"office",
    b"okinawa", b"olayan", b"olayangroup", b"ollo", b"om", b"omega", b"one", b"ong", b"onl", b"online", b"ooo",
    b"open", b"oracle", b"orange", b"org", b"organic", b"origins", b"osaka", b"otsuka", b"ott", b"ovh", b"pa",
    b"page", b"panasonic", b"paris", b"pars", b"partners", b"parts", b"party", b"pay", b"pccw", b"pe", b"pet", b"pf",
    b"pfizer", b"pg", b"ph", b"pharmacy", b"phd", b"philips", b"phone", b"photo", b"photography", b"photos",
    b"physio", b"pics", b"pictet", b"pictures", b"pid", b"pin", b"ping", b"pink", b"pioneer", b"pizza", b"pk", b"pl",
    b"place", b"play", b"playstation", b"plumbing", b"plus", b"pm", b"pn", b"pnc", b"pohl", b"poker", b"politie",
    b"porn", b"post", b"pr", b"pramerica", b"praxi", b"press", b"prime", b"pro", b"prod", b"productions", b"prof",
    b"progressive", b"promo", b"properties", b"property", b"protection", b"pru", b"prudential", b"ps", b"pt", b"pub",
    b"pw", b"pwc", b"py", b"qa", b"qpon", b"quebec", b"quest", b"racing", b"radio", b"re", b"read", b"realestate",
    b"realtor", b"realty", b"recipes", b"red", b"redstone", b"redumbrella", b"rehab", b"reise", b"reisen", b"reit",
    b"reliance", b"ren", b"rent", b"rentals", b"repair", b"report", b"republican", b"rest", b"restaurant", b"review",
    b"reviews", b"rexroth", b"rich", b"richardli", b"ricoh", b"ril", b"rio", b"rip", b"ro", b"rocks", b"rodeo",
    b"rogers", b"room", b"rs", b"rsvp", b"ru", b"rugby", b"ruhr", b"run", b"rw", b"rwe", b"ryukyu", b"sa",
    b"saarland", b"safe", b"safety", b"sakura", b"sale", b"salon", b"samsclub", b"samsung", b"sandvik",
    b"sandvikcoromant", b"sanofi", b"sap", b"sarl", b"sas", b"save", b"saxo", b"sb", b"sbi", b"sbs", b"sc", b"scb",
    b"schaeffler", b"schmidt", b"scholarships", b"school", b"schule", b"schwarz", b"science", b"scot", b"sd", b"se",
    b"search", b"seat", b"secure", b"security", b"seek", b"select", b"sener", b"services", b"seven", b"sew", b"sex",
    b"sexy", b"sfr", b"sg", b"sh", b"shangrila", b"sharp", b"shaw", b"shell", b"shia", b"shiksha", b"shoes", b"shop",
    b"shopping", b"shouji", b"show", b"si", b"silk", b"sina", b"singles", b"site", b"sj", b"sk", b"ski", b"skin",
    b"sky", b"skype", b"sl", b"sling", b"sm", b"smart", b"smile", b"sn", b"sncf", b"so", b"soccer", b"social",
    b"softbank", b"software", b"sohu", b"solar", b"solutions", b"song", b"sony", b"soy", b"spa", b"space", b"sport",
    b"spot", b"sr", b"srl", b"ss", b"st", b"stada", b"staples", b"star", b"statebank", b"statefarm", b"stc",
    b"stcgroup", b"stockholm", b"storage", b"store", b"stream", b"studio", b"study", b"style", b"su", b"sucks",
    b"supplies", b"supply", b"support", b"surf", b"surgery", b"suzuki", b"sv", b"swatch", b"swiss", b"sx", b"sy",
    b"sydney", b"systems", b"sz", b"tab", b"taipei", b"talk", b"taobao", b"target", b"tatamotors", b"tatar",
    b"tattoo", b"tax", b"taxi", b"tc", b"tci", b"td", b"tdk", b"team", b"tech", b"technology", b"tel", b"temasek",
    b"tennis", b"teva", b"tf", b"tg", b"th", b"thd", b"theater", b"theatre", b"tiaa", b"tickets", b"tienda", b"tips",
    b"tires", b"tirol", b"tj", b"tjmaxx", b"tjx", b"tk", b"tkmaxx", b"tl", b"tm", b"tmall", b"tn", b"to", b"today",
    b"tokyo", b"tools", b"top", b"toray", b"toshiba", b"total", b"tours", b"town", b"toyota", b"toys", b"tr",
    b"trade", b"trading", b"training", b"travel", b"travelers", b"travelersinsurance", b"trust", b"trv", b"tt",
    b"tube", b"tui", b"tunes", b"tushu", b"tv", b"tvs", b"tw", b"tz", b"ua", b"ubank", b"ubs", b"ug", b"uk",
    b"unicom", b"university", b"uno", b"uol", b"ups", b"us", b"uy", b"uz", b"va", b"vacations", b"vana", b"vanguard",
    b"vc", b"ve", b"vegas", b"ventures", b"verisign", b"versicherung", b"vet", b"vg", b"vi", b"viajes", b"video",
    b"vig", b"viking", b"villas", b"vin", b"vip", b"virgin", b"visa", b"vision", b"viva", b"vivo", b"vlaanderen",
    b"vn", b"vodka", b"volvo", b"vote", b"voting", b"voto", b"voyage", b"vu", b"wales", b"walmart", b"walter",
    b"wang", b"wanggou", b"watch", b"watches", b"weather", b"weatherchannel", b"webcam", b"weber", b"website", b"wed",
    b"wedding", b"weibo", b"weir", b"wf", b"whoswho", b"wien", b"wiki", b"williamhill", b"win", b"windows", b"wine",
    b"winners", b"wme", b"wolterskluwer", b"woodside", b"work", b"works", b"world", b"wow", b"ws", b"wtc", b"wtf",
    b"xbox", b"xerox", b"xihuan", b"xin", b"xxx", b"xyz", b"yachts", b"yahoo", b"yamaxun", b"yandex", b"ye",
    b"yodobashi", b"yoga", b"yokohama", b"you", b"youtube", b"yt", b"yun", b"za", b"zappos", b"zara", b"zero", b"zip",
    b"zm", b"zone", b"zuerich", b"zw",
];

/// Names that are no top-level domains but stand in their place: reserved for tests and documentation (RFC 2606),
/// and in private networks.
static PRIVATE: &[&[u8]] =
    &[b"corp", b"example", b"internal", b"invalid", b"lan", b"local", b"localdomain", b"test"];

/// The longest name compared, in bytes.
const NAME_BYTES_MAX: usize = 24;

/// Whether the last label of a host (any case) is a top-level domain. Internationalised labels, plain or in their
/// `xn--` form, are accepted as they are.
pub fn is_top_level(label: &[u8]) -> bool {
    if label.len() < 2 {
        return false;
    }
    // Nearly every address ends in one of these.
    if matches!(label, b"com" | b"in" | b"org" | b"net" | b"co") {
        return true;
    }
    if label.iter().any(|byte| *byte >= 0x80)
        || label
            .get(..4)
            .is_some_and(|start| start.eq_ignore_ascii_case(b"xn--") && label.len() > 5)
    {
        return true;
    }
    let mut lower = [0; NAME_BYTES_MAX];
    let Some(name) = lower.get_mut(..label.len()) else { return false };
    name.copy_from_slice(label);
    name.make_ascii_lowercase();
    let name = &*name;
    let [first @ b'a'..=b'z', second @ b'a'..=b'z', ..] = name else { return false };
    let pair = usize::from(first - b'a') * LETTERS + usize::from(second - b'a');
    let bound = |pair: usize| BY_PAIR.get(pair).copied().map_or(0, usize::from);
    let same = DOMAINS.get(bound(pair)..bound(pair + 1)).unwrap_or_default();
    same.contains(&name) || PRIVATE.contains(&name)
}

const LETTERS: usize = 26;

/// Where the names with each pair of first letters begin in `DOMAINS`.
static BY_PAIR: [u16; LETTERS * LETTERS + 1] = by_pair();

#[expect(clippy::indexing_slicing, reason = "constant evaluation: out of bounds fails the build")]
const fn by_pair() -> [u16; LETTERS * LETTERS + 1] {
    let mut table = [0; LETTERS * LETTERS + 1];
    let (mut pair, mut at) = (0, 0);
    while pair < LETTERS * LETTERS {
        table[pair] = at as u16;
        while at < DOMAINS.len()
            && (DOMAINS[at][0] - b'a') as usize * LETTERS + (DOMAINS[at][1] - b'a') as usize == pair
        {
            at += 1;
        }
        pair += 1;
    }
    table[pair] = at as u16;
    assert!(at == DOMAINS.len(), "every name is of two letters and sorted");
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found() {
        assert!(DOMAINS.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(DOMAINS.iter().all(|name| name.len() <= NAME_BYTES_MAX));
        for good in ["com", "IN", "co", "museum", "xn--h2brj9c", "भारत", "local"] {
            assert!(is_top_level(good.as_bytes()), "{good}");
        }
        for bad in ["png", "js", "c", "", "123", "xn--", "averyveryverylonglabelthatisnotadomain"] {
            assert!(!is_top_level(bad.as_bytes()), "{bad}");
        }
    }
}
