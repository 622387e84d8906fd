//! CPU time of this process, and paired measurement: every contender runs once per round, the best round counts.

use std::time::{Duration, Instant};

/// CPU time of the calling thread where the system tells, else elapsed time.
fn cpu_time(started: Instant) -> Duration {
    #[cfg(unix)]
    {
        let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
        if let (Ok(seconds), Ok(nanoseconds)) =
            (u64::try_from(time.tv_sec), u32::try_from(time.tv_nsec))
        {
            return Duration::new(seconds, nanoseconds);
        }
    }
    started.elapsed()
}

/// One thing to measure: a name and a run that returns a count, so that work is not optimised away and contenders
/// can be compared for what they found.
pub struct Contender<'a> {
    /// Shown in the table.
    pub name: String,
    /// One pass over the whole input.
    pub run: Box<dyn FnMut() -> u64 + 'a>,
}

/// The best time of each contender over the rounds, in the order given, with what it counted.
pub fn paired(contenders: &mut [Contender<'_>], rounds: usize) -> Vec<(String, Duration, u64)> {
    let started = Instant::now();
    let mut best: Vec<(String, Duration, u64)> =
        contenders.iter().map(|contender| (contender.name.clone(), Duration::MAX, 0)).collect();
    for _ in 0..rounds {
        for (contender, slot) in contenders.iter_mut().zip(&mut best) {
            let before = cpu_time(started);
            let count = (contender.run)();
            let spent = cpu_time(started).saturating_sub(before);
            slot.1 = slot.1.min(spent);
            slot.2 = count;
        }
    }
    best
}

/// Megabytes (10^6 bytes) per CPU-second.
#[expect(clippy::cast_precision_loss, reason = "a speed for people")]
pub fn megabytes_per_second(bytes: usize, time: Duration) -> f64 {
    bytes as f64 / 1e6 / time.as_secs_f64()
}
