//! Seeded texts: application log lines, JSON bodies, the challenge's kind of CSV.

use crate::random::Random;

/// How much personal data a log text holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Density {
    /// One line in a hundred.
    Sparse,
    /// Every line.
    Dense,
}

const LEVELS: &[&str] = &["INFO ", "DEBUG", "WARN ", "ERROR"];
const CLASSES: &[&str] = &[
    "com.shop.order.OrderService",
    "com.shop.cart.CartController",
    "o.s.web.servlet.DispatcherServlet",
    "c.s.payment.GatewayClient",
    "com.shop.catalog.SearchIndexer",
    "io.netty.channel.DefaultChannelPipeline",
];
const MESSAGES: &[&str] = &[
    "request completed",
    "cache miss for key product-listing",
    "retrying upstream after timeout",
    "inventory synchronised",
    "published event to topic",
    "connection returned to pool",
];
const FIRST_NAMES: &[&str] =
    &["Asha", "Ravi", "Priya", "Imran", "Gurpreet", "Lakshmi", "Thomas", "Ananya"];
const LAST_NAMES: &[&str] = &["Verma", "Kumar", "Iyer", "Khan", "Singh", "Menon", "Das", "Reddy"];
const HEX: &str = "0123456789abcdef";
const DIGITS: &str = "0123456789";

/// Log lines of about 150 bytes, at least `bytes` in all.
pub fn log_lines(random: &mut Random, bytes: usize, density: Density) -> String {
    let mut text = String::with_capacity(bytes + 512);
    while text.len() < bytes {
        log_prefix(random, &mut text);
        if density == Density::Dense || random.below(100) == 0 {
            text.push(' ');
            personal_data(random, &mut text);
            if density == Density::Dense {
                text.push_str(", ");
                personal_data(random, &mut text);
            }
        }
        text.push('\n');
    }
    text
}

fn log_prefix(random: &mut Random, text: &mut String) {
    text.push_str(&format!(
        "2026-01-{:02}T{:02}:{:02}:{:02}.{:03}Z {} [http-{}] {} - {} trace={} status={} ms={} bytes={}",
        random.between(1, 28),
        random.below(24),
        random.below(60),
        random.below(60),
        random.below(1000),
        random.pick(LEVELS),
        random.below(64),
        random.pick(CLASSES),
        random.pick(MESSAGES),
        random.text(HEX, 16),
        random.pick(&["200", "201", "304", "404", "500"]),
        random.below(2000),
        random.below(900_000),
    ));
}

/// One value with the words around it, of the kinds that the baseline knows too.
fn personal_data(random: &mut Random, text: &mut String) {
    let mobile = mobile(random);
    let name = random.pick(FIRST_NAMES).to_lowercase();
    let value = match random.below(9) {
        0 => format!("customer mobile {mobile} verified"),
        1 => format!(
            "sent to +91 {} {}",
            mobile.get(..5).unwrap_or(""),
            mobile.get(5..).unwrap_or("")
        ),
        2 => format!("mail {name}.{}@example.com queued", random.pick(LAST_NAMES).to_lowercase()),
        3 => format!("paid by {name}{}@okaxis", random.below(100)),
        4 => {
            format!(
                "client 10.{}.{}.{} connected",
                random.below(256),
                random.below(256),
                random.below(256)
            )
        }
        5 => format!("aadhaar {} on file", grouped(&random.text(DIGITS, 12))),
        6 => format!("pan ABCP{}{}K checked", random.text("ABCDEFGH", 1), random.text(DIGITS, 4)),
        7 => format!("card {} charged", grouped(&format!("4111{}", random.text(DIGITS, 12)))),
        _ => format!("device {}", mac(random)),
    };
    text.push_str(&value);
}

/// A ten-digit Indian mobile number that begins with 98.
pub fn mobile(random: &mut Random) -> String {
    format!("98{}", random.text(DIGITS, 8))
}

fn grouped(digits: &str) -> String {
    let mut out = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && position % 4 == 0 {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

fn mac(random: &mut Random) -> String {
    (0..6).map(|_| random.text(HEX, 2)).collect::<Vec<_>>().join(":")
}

/// Order records as NDJSON, about 300 bytes each, with personal data in each `every`-th record.
pub fn json_lines(random: &mut Random, bytes: usize, every: u64) -> String {
    let mut text = String::with_capacity(bytes + 512);
    let mut record = 0_u64;
    while text.len() < bytes {
        let order = format!(
            "{{\"order_id\":\"OD{}\",\"sku\":\"{}\",\"quantity\":{},\"price\":{}.{:02},\"currency\":\"INR\",\"status\":\"{}\",\
             \"created_at\":{},\"warehouse\":\"BLR-{:02}\",\"notes\":\"leave at the gate after five\",\"tracking\":\"{}\"",
            random.text(DIGITS, 15),
            random.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 12),
            random.between(1, 9),
            random.between(99, 49_999),
            random.below(100),
            random.pick(&["placed", "packed", "shipped", "delivered"]),
            1_700_000_000_000 + random.below(60_000_000_000),
            random.below(40),
            random.text(HEX, 20),
        );
        text.push_str(&order);
        if record.is_multiple_of(every) {
            let first = random.pick(FIRST_NAMES);
            text.push_str(&format!(
                ",\"customer\":{{\"name\":\"{first} {}\",\"phone\":\"{}\",\"email\":\"{}{}@example.com\",\"pincode\":\"560{:03}\"}}",
                random.pick(LAST_NAMES),
                mobile(random),
                first.to_lowercase(),
                random.below(1000),
                random.between(1, 100),
            ));
        }
        text.push_str("}\n");
        record += 1;
    }
    text
}

/// What people write to a shop; `{n}` is a name, `{g}` a given name, `{p}` a product, `{a}` an address, `{o}` an order number.
const MESSAGES_OF_PEOPLE: &[&str] = &[
    "Hi, this is {n}. My order of the {p} has not arrived yet, can you please check?",
    "the rider {g} took the money but did not give any bill",
    "Please send it to {a} instead, I moved there last week",
    "refund kab tak aayega, 12 din ho gaye aur koi jawab nahi",
    "Spoke with {n} from your team and he said it would be done by Friday.",
    "size is too small, I want to exchange the {p} for a bigger one",
    "mera naam {n} hai, parcel galat address pe chala gaya",
    "The box was open and the {p} inside was broken. Very bad service!",
    "leave it with the guard {g}, I will be at the office until seven",
    "thank you so much, got the refund just now",
    "my order number is {o} and it still says packed",
];
const PRODUCTS: &[&str] =
    &["pressure cooker", "cotton saree", "running shoes", "mixer grinder", "bed sheet"];

fn message(random: &mut Random) -> String {
    let (first, last) = (random.pick(FIRST_NAMES), random.pick(LAST_NAMES));
    let address = format!(
        "Flat {}, Sai Residency, Kothrud, Pune 4110{:02}",
        random.between(1, 900),
        random.below(60)
    );
    random
        .pick(MESSAGES_OF_PEOPLE)
        .replace("{n}", &format!("{first} {last}"))
        .replace("{g}", first)
        .replace("{p}", random.pick(PRODUCTS))
        .replace("{a}", &address)
        .replace("{o}", &random.text(DIGITS, 12))
}

/// Messages of customers, one a line, two in five with a name, one in eleven with an address.
pub fn chats(random: &mut Random, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 512);
    while text.len() < bytes {
        text.push_str(&message(random));
        text.push('\n');
    }
    text
}

/// Orders with items and a few messages as NDJSON, about 4 KB each.
pub fn order_bodies(random: &mut Random, bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 8192);
    while text.len() < bytes {
        let items: Vec<String> = (0..36)
            .map(|_| {
                format!(
                    "{{\"sku\":\"{}\",\"title\":\"{}\",\"quantity\":{},\"price\":{}.00}}",
                    random.text("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", 12),
                    random.pick(PRODUCTS),
                    random.between(1, 9),
                    random.between(99, 49_999),
                )
            })
            .collect();
        let messages: Vec<String> =
            (0..14).map(|_| format!("{{\"text\":\"{}\"}}", message(random))).collect();
        text.push_str(&format!(
            "{{\"order_id\":\"OD{}\",\"items\":[{}],\"messages\":[{}]}}\n",
            random.text(DIGITS, 15),
            items.join(","),
            messages.join(","),
        ));
    }
    text
}

/// Rows of the challenge's kind (`record_id,data_json`), header included.
pub fn challenge_rows(random: &mut Random, rows: u32) -> String {
    let mut text = String::from("record_id,data_json\n");
    for row in 1..=rows {
        let first = random.pick(FIRST_NAMES);
        let last = random.pick(LAST_NAMES);
        let json = match random.below(8) {
            0 => format!("{{\"phone\": \"{}\", \"order_date\": \"2024-01-15\"}}", mobile(random)),
            1 => format!(
                "{{\"name\": \"{first} {last}\", \"email\": \"{}@example.com\"}}",
                first.to_lowercase()
            ),
            2 => {
                format!("{{\"first_name\": \"{first}\", \"wishlist_count\": {}}}", random.below(90))
            }
            3 => format!(
                "{{\"aadhar\": \"{}\", \"kyc_status\": \"pending\"}}",
                random.text(DIGITS, 12)
            ),
            4 => {
                format!("{{\"product_name\": \"Laptop Bag\", \"price\": {}}}", random.below(90_000))
            }
            5 => format!(
                "{{\"upi_id\": \"{}@okaxis\", \"amount\": {}}}",
                first.to_lowercase(),
                random.below(9_000)
            ),
            6 => format!(
                "{{\"session_id\": \"SESS{}\", \"duration\": \"45 minutes\"}}",
                random.text(DIGITS, 6)
            ),
            _ => format!(
                "{{\"name\": \"{first} {last}\", \"address\": \"12 MG Road, Bengaluru, 560001\", \"ip_address\": \"203.88.{}.7\"}}",
                random.below(256)
            ),
        };
        text.push_str(&format!("{row},\"{}\"\n", json.replace('"', "\"\"")));
    }
    text
}
