//! Door three: a stateful transform. The session asks for tokens, the host's vault answers, order is kept.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;

use raksha_redact::format::Format;
use raksha_redact::{Chunk, Engine, NoEnvironment, Policy, Scope, SessionOptions, TokenAnswer};

/// A vault that forgets everything when the program ends. A real one seals values and draws random tokens.
#[derive(Default)]
struct FakeVault {
    tokens: HashMap<Vec<u8>, String>,
}

impl FakeVault {
    fn token(&mut self, name: &str, value: &[u8]) -> String {
        let next = self.tokens.len() + 1;
        self.tokens.entry(value.to_vec()).or_insert_with(|| format!("tok_{name}_{next}")).clone()
    }
}

const POLICY: &str = r#"
extends = "strict"
[entity]
EMAIL = { action = "token" }
"#;

const INPUT: &[u8] = br#"{"from": "ravi@example.com", "phone": "9876543210"}
{"to": "ravi@example.com"}
"#;

fn main() -> Result<(), Box<dyn Error>> {
    let engine = Engine::new(Policy::parse("vault example", POLICY)?.compile()?);
    let mut session = engine.session(&Scope::default(), Format::Ndjson, SessionOptions::default());
    let mut vault = FakeVault::default();

    session.push(INPUT, &NoEnvironment)?;
    session.finish(&NoEnvironment)?;
    let answers: Vec<TokenAnswer> = session
        .pending()
        .iter()
        .map(|request| {
            let token = vault.token(&request.name, request.value.expose());
            TokenAnswer { id: request.id, token: Some(token.into_bytes()) }
        })
        .collect();
    session.resolve(&answers)?;

    let mut out = std::io::stdout().lock();
    while let Some(chunk) = session.pull() {
        match chunk {
            Chunk::Same(range) => {
                let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
                out.write_all(INPUT.get(range).unwrap_or_default())?;
            }
            Chunk::New(bytes) => out.write_all(bytes)?,
        }
    }
    Ok(())
}
