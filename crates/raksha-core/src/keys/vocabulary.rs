//! The words round a declaring phrase, and the phrases that belong to several identifiers or to none.

use crate::types::{Entity, EntitySet};

/// What a word does in a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u16)]
pub(super) enum Role {
    /// Says nothing: `no`, `value`, `primary`.
    Filler = 1,
    /// Behind a phrase: the value is a property of the thing, not the thing (`phone_type`).
    Property = 2,
    /// Before a phrase: the value answers a question about the thing (`is_phone`, `has_email`).
    Asks = 4,
    /// A number or code under it is an id, counter, time, size or amount.
    Counts = 8,
    /// `id`, `ids`: another thing than a person, an address, an account.
    Id = 16,
    /// `code`: another thing than a phone or an address.
    Code = 32,
    /// Something that is no person and no postal address: `product`, `host`, `city`.
    Thing = 64,
    /// `name` and its kin: a person's unless a thing stands before.
    NameHead = 128,
    /// Before `name` it makes the name a person's.
    PersonNoun = 256,
    /// A two-letter word that may be part of a glued word (`panno`, `cardno`).
    Glues = 512,
}

/// The roles of one word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Roles(u16);

impl Roles {
    pub(super) const NONE: Self = Self(0);

    pub(super) const fn with(self, role: Role) -> Self {
        Self(self.0 | role as u16)
    }

    pub(super) const fn has(self, role: Role) -> bool {
        self.0 & role as u16 != 0
    }
}

/// `account_id`, `address_id`, `token_id` number the record, they are not the thing itself.
pub(super) const ID_IS_ANOTHER_THING: EntitySet = EntitySet::of(&[
    Entity::Person,
    Entity::Address,
    Entity::BankAccount,
    Entity::CreditCard,
    Entity::IpAddress,
    Entity::PinCode,
    Entity::Geo,
    Entity::Otp,
    Entity::Secret,
    Entity::VehicleReg,
    Entity::DateOfBirth,
    Entity::Age,
    Entity::Location,
    Entity::Url,
    Entity::Date,
]);

/// `phone_code`, `address_code`; but `otp_code`, `ifsc_code`, `pin_code` are the thing.
pub(super) const CODE_IS_ANOTHER_THING: EntitySet = EntitySet::of(&[
    Entity::Phone,
    Entity::Address,
    Entity::Person,
    Entity::Email,
    Entity::BankAccount,
    Entity::CreditCard,
    Entity::UpiId,
    Entity::DeviceId,
    Entity::VehicleReg,
    Entity::Geo,
    Entity::DateOfBirth,
]);

/// A thing behind the phrase is what the value names: `name_city`, `address_country`, `phone_model`.
pub(super) const THING_IS_ANOTHER_THING: EntitySet =
    EntitySet::ALL.without(Entity::Secret).without(Entity::Otp).without(Entity::Cvv);

/// What these keys declare is looked for only in profiles that ask: `order_date` and `batch_no` still veto numbers.
pub(super) const WEAK: EntitySet = EntitySet::of(&[Entity::Date, Entity::Age, Entity::Location]);

/// Words by role.
pub(super) const ROLES: &[(Role, &[&str])] = &[
    (Role::Filler, FILLER),
    (Role::Property, PROPERTY),
    (Role::Asks, ASKS),
    (Role::Counts, COUNTS),
    (Role::Id, &["id", "ids"]),
    (Role::Code, &["code", "codes"]),
    (Role::Thing, THINGS),
    (Role::NameHead, NAME_HEADS),
    (Role::PersonNoun, PERSON_NOUNS),
    (Role::Glues, &["no", "id", "nm", "ph", "ip", "ac", "dl", "of"]),
];

#[rustfmt::skip]
const FILLER: &[&str] = &[
    "no", "num", "number", "nbr", "nr", "value", "val", "raw", "text", "txt", "str", "string", "field", "full",
    "formatted", "display", "home", "work", "office", "personal", "private", "primary", "secondary", "alt",
    "alternate", "alternative", "additional", "optional", "extra", "other", "main", "default", "current", "curr",
    "permanent", "perm", "temporary", "temp", "present", "registered", "regd", "my", "your", "our", "in", "x", "p",
    "the", "of", "for", "on", "to", "new", "old", "original", "orig", "previous", "prev", "input", "param", "var",
    "data", "info", "details", "detail", "legal", "real", "actual", "complete", "entry", "billing", "bill", "ship",
    "shipping", "delivery", "deliver", "cust", "self", "own", "mr", "as", "per", "and", "or", "a", "an", "se", "ka",
    "ki", "ke", "aapka", "aapki", "mera", "meri", "apna", "line", "first", "second", "third", "one", "two", "id's",
    "नंबर", "संख्या", "नं", "का", "की", "आपका", "मेरा",
];

#[rustfmt::skip]
const PROPERTY: &[&str] = &[
    "verified", "verification", "verify", "verifier", "unverified", "status", "type", "types", "kind", "count",
    "counts", "counter", "length", "len", "linked", "link", "linking", "linkage", "proof", "enabled", "enable",
    "disabled", "flag", "required", "require", "mandatory", "change", "changed", "changes", "update", "updated",
    "updates", "pay", "payable", "version", "provider", "format", "valid", "validity", "validated", "validation",
    "validator", "expiry", "expires", "expired", "expire", "expiration", "issued", "issue", "issuer", "reason",
    "method", "mode", "consent", "preference", "setting", "settings", "option", "options", "reset",
    "attempts", "attempt", "limit", "policy", "rule", "source", "level", "score", "match", "matched", "mismatch",
    "missing", "exists", "available", "availability", "optin", "optout", "subscribed", "notification",
    "notifications", "alert", "alerts", "masked", "hash", "hashed", "encrypted", "encryption", "sent", "delivered", "opened", "clicked", "bounced", "bounce", "subject", "body", "placeholder", "regex", "pattern", "strength", "rotation", "ttl",
    "lifetime", "timeout", "duration", "initial", "initials", "suffix", "prefix", "confirmation", "confirmed",
    "active", "activated", "blocked", "locked", "created", "deleted", "make", "opening", "statement", "usage",
    "registered", "seeding", "pages", "error", "errors", "banking", "calling", "client", "tracker", "search", "lookup", "query",
    "response", "history", "activity", "log", "logs", "operator", "circle", "india",
];

#[rustfmt::skip]
const ASKS: &[&str] = &[
    "is", "has", "have", "should", "can", "allow", "show", "hide", "enable", "disable", "max", "min", "count",
    "total", "num", "verify", "verified", "validate", "require", "requires", "use", "with", "without", "send",
    "unique", "distinct", "avg", "expected",
];

#[rustfmt::skip]
const COUNTS: &[&str] = &[
    "order", "txn", "transaction", "trace", "span", "request", "req", "session", "sku", "hsn", "sac", "sha", "md",
    "hash", "checksum", "digest", "etag", "uuid", "guid", "ulid", "ref", "reference", "rrn", "utr", "arn", "invoice",
    "awb", "tracking", "shipment", "consignment", "product", "item", "asin", "isbn", "ean", "upc", "gtin", "barcode",
    "count", "counts", "bytes", "byte", "size", "len", "length", "offset", "duration", "elapsed", "latency",
    "timeout", "delay", "ms", "ns", "sec", "secs", "seconds", "minutes", "hours", "days", "ts", "time",
    "timestamp", "at", "epoch", "date", "day", "month", "year", "version", "ver", "build", "revision", "rev", "commit",
    "port", "pid", "tid", "thread", "amount", "amt", "price", "cost", "fee", "tax", "qty", "quantity", "total",
    "subtotal", "balance", "score", "rating", "rank", "seq", "sequence", "index", "idx", "row", "rows", "line",
    "lines", "column", "position", "pos", "code", "status", "level", "limit", "max", "min", "avg", "sum", "mean",
    "rate", "ratio", "percent", "percentage", "points", "weight", "height", "width", "depth", "speed", "capacity",
    "memory", "cpu", "disk", "heap", "block", "blk", "checkpoint", "lsn", "nonce", "crc", "etag", "cursor", "page",
    "batch", "job", "task", "run", "lot", "serial", "ticket", "case", "bug", "issue", "expires", "expiry", "exp",
    "iat", "nbf", "ttl", "created", "updated", "modified", "started", "ended", "start", "end", "uptime", "value",
    "salary", "income", "revenue", "discount", "population", "hits", "views", "clicks", "records", "events",
    "correlation", "docket", "challan", "ack", "acknowledgement", "voucher", "receipt", "po", "bill", "payment",
    "refund", "settlement", "basket", "cart", "listing", "asset", "node", "shard", "partition", "generation",
];

#[rustfmt::skip]
const THINGS: &[&str] = &[
    "product", "brand", "class", "logger", "host", "hostname", "app", "application", "file", "filename", "path",
    "dir", "directory", "folder", "bank", "merchant", "store", "shop", "company", "organisation", "organization",
    "org", "business", "firm", "employer", "city", "town", "state", "country", "district", "taluk", "tehsil", "campaign",
    "event", "pet", "model", "place", "carrier", "template", "module", "function", "func", "fn", "method", "table",
    "column", "index", "queue", "service", "container", "pod", "region", "category", "department", "dept", "team",
    "group", "role", "permission", "policy", "rule", "metric", "database", "db", "schema", "cluster", "node",
    "server", "domain", "project", "repo", "repository", "branch", "tag", "topic", "channel", "stream", "bucket",
    "object", "type", "variable", "param", "parameter", "property", "attribute", "field", "key", "header", "cookie",
    "item", "sku", "plan", "package", "pkg", "library", "lib", "plugin", "extension", "version", "build", "job",
    "task", "workflow", "pipeline", "step", "stage", "environment", "env", "namespace", "thread", "process",
    "device", "machine", "printer", "network", "interface", "ssid", "wifi", "protocol", "agent", "browser",
    "platform", "os", "vendor", "supplier", "manufacturer", "hospital", "clinic", "school", "college", "university",
    "institute", "course", "subject", "exam", "book", "movie", "film", "song", "album", "artist", "genre", "game",
    "recipe", "dish", "restaurant", "hotel", "airline", "airport", "train", "route", "station", "stop",
    "street", "road", "area", "locality", "landmark", "village", "zone", "sector", "building", "court", "act",
    "scheme", "fund", "currency", "medicine", "drug", "disease", "test", "sample", "species", "color", "colour",
    "font", "icon", "image", "logo", "theme", "title", "layout", "page", "screen", "widget", "button", "form",
    "label", "menu", "site", "website", "url", "template", "report", "document", "doc", "feature", "flag", "variant",
    "experiment", "segment", "cohort", "action", "operation", "command", "script", "program", "event",
    "exception", "error", "enum", "symbol", "struct", "trait", "package", "gateway", "partner", "logistics",
    "courier", "warehouse", "branch", "location", "timezone", "language", "locale", "lang", "tool", "dataset",
    "team", "league", "stadium", "scope", "realm", "tenant", "resource", "backend", "frontend", "upstream",
    "image", "registry", "chart", "release", "queue", "broker", "consumer", "producer", "exchange", "cache", "pool",
    "dashboard", "alert", "monitor", "probe", "policy", "certificate", "cert", "cipher", "algorithm", "engine",
    "journal", "publisher", "magazine", "newspaper", "festival", "holiday", "ward", "constituency", "party",
    "common", "mesh", "proxy", "monument", "medium",
];

#[rustfmt::skip]
const NAME_HEADS: &[&str] = &["name", "nm", "naam", "nam", "fullname", "नाम"];

#[rustfmt::skip]
const PERSON_NOUNS: &[&str] = &[
    "cust", "customer", "client", "user", "usr", "member", "buyer", "purchaser", "billing", "bill", "ship", "shipping",
    "delivery", "emergency", "spouse", "father", "fathers", "mother", "mothers", "husband", "wife", "son", "daughter",
    "parent", "child", "sibling", "brother", "sister", "relative", "relation", "kin", "guardian", "nominee", "nomini",
    "beneficiary", "benef", "bene", "applicant", "candidate", "borrower", "guarantor", "debtor", "holder",
    "cardholder", "owner", "payee", "payer", "payor", "sender", "receiver", "recipient", "consignee", "consignor",
    "contact", "employee", "emp", "staff", "worker", "manager", "supervisor", "reporter", "assignee", "teacher",
    "student", "patient", "pt", "doctor", "dr", "physician", "nurse", "attendant", "driver", "rider", "passenger", "pax",
    "traveller", "traveler", "guest", "visitor", "host's", "landlord", "lessee", "subscriber", "author", "witness",
    "person", "people", "individual", "profile", "given", "family", "last", "first", "middle", "sur", "maiden", "birth",
    "legal", "preferred", "account", "acct", "ac", "kyc", "aadhaar", "aadhar", "pan", "passport", "lead", "prospect",
    "caller", "callee", "donor", "voter", "policyholder", "insured", "proposer", "claimant", "advocate", "lawyer",
    "director", "partner's", "signatory", "founder", "proprietor", "proprieter", "contractor", "technician", "executive",
    "surveyor", "trainee", "resident", "occupant", "farmer", "alumni", "player", "coach", "faculty", "remitter",
    "drawer", "drawee", "depositor", "joint", "co", "order", "ordered", "booked", "pickup", "drop", "to", "from",
    "salesperson", "rep", "representative", "ceo", "hr", "poc", "spoc", "pita", "mata", "pati", "patni", "grahak",
];

use Entity::{
    Aadhaar, Address, BankAccount, CreditCard, DateOfBirth, DeviceId, DrivingLicence, Email, Geo,
    IpAddress, MacAddress, Otp, Pan, Passport, Person, Phone, PinCode, Secret, UpiId, Username,
    VoterId,
};

/// Phrases of several entities, of none (they shield a longer meaning), and of names and addresses.
#[rustfmt::skip]
pub(super) const PHRASES: &[(&str, &[Entity])] = &[
    // Several at once: the value decides.
    ("=contact", &[Phone, Email, Person]), ("=contacts", &[Phone, Email, Person]),
    ("emergency contact name", &[Person]), ("emergency contact number", &[Phone]), ("emergency contact no", &[Phone]),
    ("backup number", &[Phone]), ("alternate number", &[Phone]), ("ipv", &[IpAddress]), ("emergency contact", &[Phone, Person]),
    ("=contact details", &[Phone, Email, Person, Address]), ("=contact info", &[Phone, Email, Person, Address]),
    ("=contact no", &[Phone]), ("contact no", &[Phone]), ("contact num", &[Phone]), ("contact number", &[Phone]),
    ("contact person", &[Person]), ("contact name", &[Person]), ("=sampark", &[Phone, Email]),
    ("=nominee", &[Person]), ("=next of kin", &[Person, Phone]), ("=reachable at", &[Phone, Email]),
    ("id proof number", ID_DOCUMENTS), ("id proof no", ID_DOCUMENTS), ("=id proof", ID_DOCUMENTS),
    ("id number", ID_DOCUMENTS), ("id card number", ID_DOCUMENTS), ("id card no", ID_DOCUMENTS),
    ("document number", ID_DOCUMENTS), ("document no", ID_DOCUMENTS), ("doc no", ID_DOCUMENTS),
    ("doc number", ID_DOCUMENTS), ("kyc id", ID_DOCUMENTS), ("kyc number", ID_DOCUMENTS), ("kyc no", ID_DOCUMENTS),
    ("identity number", ID_DOCUMENTS), ("identity proof", ID_DOCUMENTS), ("national id", ID_DOCUMENTS),
    ("govt id", ID_DOCUMENTS), ("government id", ID_DOCUMENTS), ("identification number", ID_DOCUMENTS),
    ("ovd number", ID_DOCUMENTS), ("=identifier value", ID_DOCUMENTS),
    ("pay to", &[UpiId, Person]), ("=payee", &[Person, UpiId]), ("=payer", &[Person, UpiId]),
    ("=login", &[Username, Email, Phone]), ("login id", &[Username, Email, Phone]),
    ("user name", &[Username]), ("username", &[Username]), ("=user", &[Username]), ("=usr", &[Username]),
    ("=os user", &[Username]), ("=system user", &[Username]), ("=run as user", &[Username]), ("=whatsapp", &[Phone]),
    ("addr", &[Address]), ("=ip", &[IpAddress]), ("ip addr", &[IpAddress]), ("ip address", &[IpAddress]),
    ("remote addr", &[IpAddress]), ("client addr", &[IpAddress]), ("peer addr", &[IpAddress]),
    ("src addr", &[IpAddress]), ("dst addr", &[IpAddress]), ("remote address", &[IpAddress]),
    ("client address", &[IpAddress, Address]), ("source address", &[IpAddress]), ("peer address", &[IpAddress]),
    ("destination address", &[IpAddress, Address]), ("source ip", &[IpAddress]),
    ("=coordinates", &[Geo]), ("=device", &[DeviceId]), ("=account", &[BankAccount, Username, Email]),
    ("card pin", &[Secret]), ("atm pin", &[Secret]), ("upi pin", &[Secret]), ("m pin", &[Secret]), ("mpin", &[Secret]),
    ("transaction pin", &[Secret]), ("security pin", &[Secret]), ("login pin", &[Secret]), ("debit pin", &[Secret]),
    ("email otp", &[Otp]), ("sms otp", &[Otp]), ("mobile otp", &[Otp]),
    ("email password", &[Secret]), ("phone password", &[Secret]),
    ("date of birth", &[DateOfBirth]), ("birth date", &[DateOfBirth]), ("=born", &[DateOfBirth]),
    ("email id", &[Email]), ("email address", &[Email]), ("mail address", &[Email]), ("e mail", &[Email]),
    ("e mail id", &[Email]), ("e mail address", &[Email]), ("mail id", &[Email]),
    ("mac address", &[MacAddress]), ("mac addr", &[MacAddress]), ("device id", &[DeviceId]), ("dev id", &[DeviceId]), ("pin code", &[PinCode]), ("=pin", &[PinCode, Secret]),
    ("passport name", &[Person]), ("aadhaar card number", &[Aadhaar]), ("aadhar card number", &[Aadhaar]),
    ("aadhaar card no", &[Aadhaar]), ("aadhar card no", &[Aadhaar]), ("pan card number", &[Pan]), ("pan card no", &[Pan]),
    ("voter card number", &[VoterId]), ("voter card no", &[VoterId]), ("uid no", &[Aadhaar]), ("uid number", &[Aadhaar]),
    ("bank account number", &[BankAccount]), ("account holder", &[Person]), ("card holder", &[Person]),
    ("account holder name", &[Person]), ("card holder name", &[Person]), ("name on card", &[Person]),
    ("name on account", &[Person]), ("beneficiary account", &[BankAccount]), ("card number", &[CreditCard]),
    ("licence number", &[DrivingLicence]), ("license number", &[DrivingLicence]),
    // No personal data in themselves: they shield the shorter phrase inside.
    ("memory address", &[]), ("wallet address", &[]), ("contract address", &[]), ("web address", &[]),
    ("bus address", &[]), ("base address", &[]), ("return address pointer", &[]), ("bind address", &[]),
    ("listen address", &[]), ("broker address", &[]), ("server address", &[]), ("bind addr", &[]), ("listen addr", &[]),
    ("listening address", &[]), ("host address", &[]), ("addressable", &[]), ("sim card number", &[]),
    ("gift card", &[]), ("gift card number", &[]), ("report card", &[]), ("ration card", &[]), ("rate card", &[]),
    ("secret name", &[]), ("token name", &[]), ("key name", &[]), ("account name", &[Person]), ("log name", &[]),
    ("user agent", &[]), ("place of birth", &[]), ("birth place", &[]), ("place of issue", &[]), ("pan india", &[]),
    ("phone home", &[Phone]), ("area code", &[]), ("country code", &[]), ("dial code", &[]), ("std code", &[]),
    ("pin number", &[PinCode, Secret]), ("pin no", &[PinCode, Secret]), ("message id", &[]), ("mail server", &[]), ("name server", &[]), ("name space", &[]),
    ("display name", &[Person]), ("screen name", &[Username]), ("file name", &[]), ("class name", &[]),
    ("passage", &[]), ("message", &[]), ("postage", &[]), ("usage", &[]), ("storage", &[]), ("package", &[]),
    ("coverage", &[]), ("image", &[]), ("language", &[]), ("average", &[]), ("stage", &[]), ("page", &[]),
    ("mortgage", &[]), ("valid", &[]), ("invalid", &[]), ("panel", &[]), ("company", &[]), ("span", &[]),
    ("timestamp", &[]), ("addressee", &[Person]), ("rename", &[]), ("named", &[]), ("usernames", &[Username]),
    // Names.
    ("name", &[Person]), ("nm", &[Person]), ("naam", &[Person]), ("नाम", &[Person]), ("fullname", &[Person]),
    ("full name", &[Person]), ("first name", &[Person]), ("last name", &[Person]), ("middle name", &[Person]),
    ("first nm", &[Person]), ("last nm", &[Person]), ("middle nm", &[Person]), ("given name", &[Person]),
    ("family name", &[Person]), ("surname", &[Person]), ("sur name", &[Person]), ("fname", &[Person]),
    ("lname", &[Person]), ("mname", &[Person]), ("f name", &[Person]), ("l name", &[Person]), ("m name", &[Person]),
    ("name first", &[Person]), ("name last", &[Person]), ("name given", &[Person]), ("name family", &[Person]),
    ("name middle", &[Person]), ("=firstname", &[Person]), ("maiden name", &[Person]), ("nick name", &[Person]),
    ("nickname", &[Person]), ("legal name", &[Person]), ("person name", &[Person]), ("pet name owner", &[Person]),
    ("salutation name", &[Person]), ("naam pita", &[Person]), ("=customer", &[Person]), ("=cust", &[Person]),
    ("=patient", &[Person]), ("=student", &[Person]), ("=employee", &[Person]), ("=passenger", &[Person]),
    ("=driver", &[Person]), ("consignee", &[Person]), ("=consignor", &[Person]), ("=recipient", &[Person]),
    ("=receiver", &[Person]), ("=sender", &[Person]), ("=beneficiary", &[Person]), ("=guardian", &[Person]),
    ("=spouse", &[Person]), ("=father", &[Person]), ("=mother", &[Person]), ("=husband", &[Person]), ("=wife", &[Person]),
    ("=applicant", &[Person]), ("=candidate", &[Person]), ("=borrower", &[Person]), ("=guarantor", &[Person]),
    ("cardholder", &[Person]), ("=owner", &[Person]), ("=buyer", &[Person]), ("=attendee", &[Person]),
    ("=attn", &[Person]), ("=attention", &[Person]), ("=deliver to", &[Person, Address]), ("=ship to", &[Person, Address]),
    ("=bill to", &[Person, Address]), ("=billed to", &[Person, Address]), ("=shipped to", &[Person, Address]),
    ("=received by", &[Person]), ("=signed by", &[Person]), ("=issued to", &[Person]), ("=prepared by", &[Person]),
    ("=booked by", &[Person]), ("=ordered by", &[Person]), ("=doctor", &[Person]), ("=physician", &[Person]),
    ("=caller", &[Person, Phone]), ("=guest", &[Person]), ("=insured", &[Person]), ("=policyholder", &[Person]),
    ("son of", &[Person]), ("daughter of", &[Person]), ("wife of", &[Person]), ("care of", &[Person]),
    ("s o", &[Person]), ("d o", &[Person]), ("w o", &[Person]), ("c o", &[Person]), ("=prapt karta", &[Person]),
    ("ग्राहक", &[Person]), ("ग्राहक नाम", &[Person]), ("उपनाम", &[Person]), ("பெயர்", &[Person]), ("নাম", &[Person]),
    ("పేరు", &[Person]), ("નામ", &[Person]), ("ಹೆಸರು", &[Person]), ("പേര്", &[Person]), ("ਨਾਮ", &[Person]), ("नाव", &[Person]),
    // Addresses.
    ("address", &[Address]), ("adress", &[Address]), ("addres", &[Address]), ("adres", &[Address]), ("adrs", &[Address]),
    ("addrs", &[Address]), ("=add", &[Address]), ("perm add", &[Address]), ("corr add", &[Address]), ("ship add", &[Address]),
    ("pata", &[Address]), ("पता", &[Address]), ("पत्ता", &[Address]), ("ঠিকানা", &[Address]), ("முகவரி", &[Address]),
    ("చిరునామా", &[Address]), ("ವಿಳಾಸ", &[Address]), ("വിലാസം", &[Address]), ("સરનામું", &[Address]), ("ਪਤਾ", &[Address]),
    ("=street", &[Address]), ("street address", &[Address]), ("street name", &[Address]), ("=street line", &[Address]),
    ("address line", &[Address]), ("address street", &[Address]), ("address landmark", &[Address]),
    ("address locality", &[Address]), ("address area", &[Address]), ("=landmark", &[Address]), ("=locality", &[Address]),
    ("=house no", &[Address]), ("=house number", &[Address]), ("=flat no", &[Address]), ("=flat number", &[Address]),
    ("=house", &[Address]), ("=flat", &[Address]), ("=building", &[Address]), ("=building name", &[Address]),
    ("=door no", &[Address]), ("=plot no", &[Address]), ("=mohalla", &[Address]), ("=residence", &[Address]),
    ("address house", &[Address]), ("address flat", &[Address]), ("address building", &[Address]), ("=premises", &[Address]),
    ("mailing address", &[Address]), ("residential address", &[Address]), ("=thikana", &[Address]),
];

/// What may stand under `id_number` and the like.
const ID_DOCUMENTS: &[Entity] = &[Aadhaar, Pan, Passport, VoterId, DrivingLicence];

/// Words (lower case) that are seeded in free text, because what they declare has no shape of its own; with the entity
/// without which they are not needed. A trailing space asks for the whole word. Each word costs time where it is
/// frequent, so words such as `user`, `id`, `key` and `host` are left out.
#[rustfmt::skip]
pub const KEYWORDS: &[(Option<Entity>, &[&str])] = &[
    (Some(Person), &["name ", "fullname ", "firstname ", "lastname ", "fname ", "lname ", "surname ", "naam ", "nominee ",
        "consignee ", "recipient ", "receiver ", "beneficiary ", "passenger ", "patient ", "applicant ", "customer ",
        "cardholder ", "payee "]),
    (Some(Address), &["address", "addr ", "adress", "pata ", "landmark "]),
    (None, &["password", "passwd ", "pwd ", "passcode ", "passphrase ", "secret", "token ", "otp ", "cvv", "cvc", "mpin ",
        "pin ", "apikey ", "api_key ", "api key ", "api-key ", "x-api-key ", "access_key ", "access key ", "accesskey ",
        "subscription key ", "private_key ", "jsessionid ", "phpsessid ", "credentials ", "auth ", "authorization ", "cookie ", "verification "]),
    (None, &["dob ", "d.o.b", "born ", "birth", "janm ", "username ", "login ", "uname ", "nickname "]),
    (None, &["account ", "acct ", "acc ", "passport", "device", "imei", "gaid ", "idfa ", "adid ", "licence ", "license ",
        "dl ", "epic ", "voter ", "pincode ", "zip ", "postal ", "postcode ", "vehicle ", "abha ", "card ", "mrz ", "eid ",
        "enrolment", "enrollment", "upi ", "vpa ", "aadhaar", "aadhar", "pan ", "gstin ", "gst ", "contact ", "phone ",
        "mobile ", "tel ", "ssn ", "mac "]),
    (Some(Geo), &["lat ", "latitude ", "longitude ", "gps ", "geo", "coordinates ", "location "]),
    (Some(Entity::Age), &["age ", "aged ", "umar "]),
    (Some(Entity::Location), &["city ", "district ", "state ", "town ", "village "]),
    (Some(Entity::MedicalRecord), &["mrn ", "uhid ", "medical "]),
    (Some(Entity::HealthPlan), &["member", "insurance ", "subscriber ", "policy ", "pmjay", "health "]),
];
