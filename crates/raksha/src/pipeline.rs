//! Carries an input through the engine to a sink: as a stream through one session, or as chunks over threads with
//! their order kept. Memory is bounded either way.

use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::chunk::{Border, CHUNK_BYTES, CHUNK_BYTES_MAX, CHUNK_BYTES_MIN};
use crate::engine::{Blocked, Decision, Engine, Format, Session, SessionOptions, Tally};
use crate::exit::{Failure, Stop};
use crate::input::{Input, READ_BYTES};

/// Input bytes that workers and their queue may hold together. Output is about as large again.
const IN_FLIGHT_BYTES_MAX: usize = 8 * 1024 * 1024;

/// Bytes of decisions that a byte of dense data gives, about.
const DECISIONS_PER_BYTE: usize = 8;

/// Queued and running chunks for each worker.
const CHUNKS_PER_WORKER: usize = 2;

/// What to do with an input.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    /// The compiled policy.
    pub engine: &'a Engine,
    /// The format of the input.
    pub format: Format,
    /// What the sessions are asked for.
    pub options: SessionOptions,
    /// Worker threads; one means no threads at all.
    pub threads: usize,
}

/// A stretch of results, in order.
#[derive(Default)]
pub struct Part {
    /// Redacted bytes.
    pub output: Vec<u8>,
    /// Decisions, if asked for.
    pub decisions: Vec<Decision>,
    /// Counts of this stretch; a stream gives them once, with its last part.
    pub tally: Tally,
    /// Findings acted on in this stretch, for progress.
    pub acted: u64,
    /// Whether the reader should see the output at once.
    pub flush: bool,
}

/// Takes results in order.
pub type Sink<'s> = dyn FnMut(&Part) -> Result<(), Stop> + 's;

/// Carries the whole input to the sink and returns its counts.
pub fn run(job: Job<'_>, input: &mut Input, sink: &mut Sink<'_>) -> Result<Tally, Stop> {
    match Border::of(job.format) {
        Some(border) if job.threads > 1 && input.is_file => chunks(job, border, input, sink),
        _ => {
            let session = job.engine.session(job.format, job.options);
            let mut stream = Stream::new(session, input.is_file);
            stream.read_to_end(input, sink)
        }
    }
}

/// One session fed as the input comes.
struct Stream<'e> {
    session: Session<'e>,
    part: Part,
    /// Findings told of so far.
    told: u64,
    /// What the session was primed with, which is not part of the result.
    prime: Prime,
    /// Where the session's input stands in the whole.
    shift: Shift,
}

/// Where a chunk stands in the whole input.
#[derive(Clone, Copy, Default)]
struct Shift {
    bytes: u64,
    records: u64,
}

/// What a chunk's session is given first, so that it knows the table's header and kinds of columns, and what comes
/// of that: taken away from the chunk's results again.
#[derive(Clone, Default)]
struct Prime {
    input: Vec<u8>,
    output_length: usize,
    tally: Tally,
}

impl<'e> Stream<'e> {
    fn new(session: Session<'e>, is_file: bool) -> Self {
        let part = Part { flush: !is_file, ..Part::default() };
        Self { session, part, told: 0, prime: Prime::default(), shift: Shift::default() }
    }

    fn primed(job: Job<'e>, prime: &Prime, shift: Shift) -> Result<Self, Stop> {
        let mut stream = Self::new(job.engine.session(job.format, job.options), true);
        stream.push(&prime.input)?;
        stream.prime = prime.clone();
        stream.shift = shift;
        // While there is nothing behind it that would have to move.
        stream.cut_prime();
        Ok(stream)
    }

    fn push(&mut self, input: &[u8]) -> Result<(), Stop> {
        self.session.push(input, &mut self.part.output).map_err(|block| blocked(&block))
    }

    fn finish(&mut self) -> Result<(), Stop> {
        self.part.tally =
            self.session.finish(&mut self.part.output).map_err(|block| blocked(&block))?;
        self.part.tally.subtract(&self.prime.tally);
        Ok(())
    }

    /// Makes the gathered results those of the whole input: takes away the prime's and moves offsets.
    fn settle(&mut self) {
        self.session.drain(&mut self.part.decisions);
        self.cut_prime();
        let primed = self.prime.input.len() as u64;
        if primed > 0 {
            self.part.decisions.retain(|decision| decision.raw.start >= primed);
        }
        if primed > 0 || self.shift.bytes > 0 {
            for decision in &mut self.part.decisions {
                decision.raw.start = decision.raw.start - primed + self.shift.bytes;
                decision.raw.end = decision.raw.end.saturating_sub(primed) + self.shift.bytes;
                decision.record =
                    decision.record.saturating_sub(self.prime.tally.records) + self.shift.records;
            }
        }
    }

    /// Takes what came of the prime away from the output. A session may hold back part of it.
    fn cut_prime(&mut self) {
        let cut = self.prime.output_length.min(self.part.output.len());
        self.part.output.drain(..cut);
        self.prime.output_length -= cut;
    }

    fn send(&mut self, sink: &mut Sink<'_>) -> Result<(), Stop> {
        self.settle();
        let acted = self.session.acted();
        self.part.acted = acted.saturating_sub(self.told);
        self.told = acted;
        sink(&self.part)?;
        self.part.output.clear();
        self.part.decisions.clear();
        Ok(())
    }

    fn read_to_end(&mut self, input: &mut Input, sink: &mut Sink<'_>) -> Result<Tally, Stop> {
        let mut buffer = vec![0; READ_BYTES];
        loop {
            let length = input.read(&mut buffer)?;
            if length == 0 {
                break;
            }
            self.push(buffer.get(..length).unwrap_or_default())?;
            self.send(sink)?;
        }
        self.finish()?;
        self.send(sink)?;
        Ok(std::mem::take(&mut self.part.tally))
    }
}

fn blocked(block: &Blocked) -> Stop {
    Failure::failed(format!("the policy does not let this data pass: {}", block.reason), block.hint)
        .into()
}

/// The memory of a chunk and of what comes of it, used again for later ones.
#[derive(Default)]
struct Memory {
    data: Vec<u8>,
    output: Vec<u8>,
}

/// A chunk on its way to a worker.
struct Task {
    number: u64,
    memory: Memory,
}

/// A worker's answer.
struct Answer {
    number: u64,
    data: Vec<u8>,
    part: Result<Part, Stop>,
}

/// Reads the input in chunks that end with a record.
struct Chunker<'i> {
    input: &'i mut Input,
    border: Border,
    target: usize,
    carried: Vec<u8>,
    ended: bool,
}

/// What the chunker found next.
enum Next {
    Chunk(Vec<u8>),
    /// No record ends within the limit: this is the beginning of the rest.
    TooLong(Vec<u8>),
    End,
}

impl Chunker<'_> {
    fn next(&mut self, mut memory: Vec<u8>) -> Result<Next, Failure> {
        memory.clear();
        memory.append(&mut self.carried);
        loop {
            // Doubled each time: what was read is searched anew for its last border.
            let wanted = self.target.max((memory.len() * 2).min(CHUNK_BYTES_MAX));
            let ended = self.fill(&mut memory, wanted)?;
            if ended {
                self.ended = true;
                return Ok(if memory.is_empty() { Next::End } else { Next::Chunk(memory) });
            }
            if let Some(end) = self.border.last(&memory) {
                self.carried.extend_from_slice(memory.get(end..).unwrap_or_default());
                memory.truncate(end);
                return Ok(Next::Chunk(memory));
            }
            if memory.len() >= CHUNK_BYTES_MAX {
                return Ok(Next::TooLong(memory));
            }
        }
    }

    /// Reads until there are `wanted` bytes; true at the end of the input.
    fn fill(&mut self, memory: &mut Vec<u8>, wanted: usize) -> Result<bool, Failure> {
        let mut length = memory.len();
        memory.resize(wanted, 0);
        while let Some(space) = memory.get_mut(length..).filter(|space| !space.is_empty()) {
            let read = self.input.read(space)?;
            if read == 0 {
                memory.truncate(length);
                return Ok(true);
            }
            length += read;
        }
        Ok(false)
    }
}

/// Splits the input over threads. The first chunk goes through a session of its own, which also shows what the
/// others must be primed with; it is a small one, since nobody else works meanwhile.
fn chunks(
    job: Job<'_>,
    border: Border,
    input: &mut Input,
    sink: &mut Sink<'_>,
) -> Result<Tally, Stop> {
    let in_flight = job.threads * CHUNKS_PER_WORKER;
    // Decisions on dense data weigh several times the data itself.
    let share = if job.options.decisions { DECISIONS_PER_BYTE } else { 1 };
    let most = CHUNK_BYTES / share;
    let target = (IN_FLIGHT_BYTES_MAX / in_flight / share).clamp(CHUNK_BYTES_MIN, most);
    let (carried, ended) = (Vec::new(), false);
    let mut chunker = Chunker { input, border, target: CHUNK_BYTES_MIN, carried, ended };
    let mut first = Stream::new(job.engine.session(job.format, job.options), true);
    let head = match chunker.next(Vec::new())? {
        Next::Chunk(data) => data,
        Next::TooLong(data) => {
            first.push(&data)?;
            first.send(sink)?;
            return first.read_to_end(chunker.input, sink);
        }
        Next::End => Vec::new(),
    };
    chunker.target = target;
    first.push(&head)?;
    if chunker.ended {
        first.finish()?;
        first.send(sink)?;
        return Ok(std::mem::take(&mut first.part.tally));
    }
    let prime = match border {
        Border::Row(_) => prime(job, border, &head, &first.part.output),
        Border::Line | Border::Text => Some(Prime::default()),
    };
    let Some(prime) = prime else {
        first.send(sink)?;
        let carried = std::mem::take(&mut chunker.carried);
        first.push(&carried)?;
        return first.read_to_end(chunker.input, sink);
    };
    first.finish()?;
    first.send(sink)?;
    let tally = std::mem::take(&mut first.part.tally);
    let shift = Shift { bytes: head.len() as u64, records: tally.records };
    drop(first);
    let mut order = Order { job, prime, shift, tally, next: 0, waiting: Vec::new() };
    order.spread(&mut chunker, in_flight, sink)?;
    Ok(order.tally)
}

/// What a chunk's session must be given first: the header and the first row. `None` if they are not to be had, or
/// if the real beginning, `shown`, comes out otherwise: then rows cannot be told without all that went before.
fn prime(job: Job<'_>, border: Border, head: &[u8], shown: &[u8]) -> Option<Prime> {
    let input = head.get(..border.first(head, 2)?)?.to_vec();
    let mut session = job.engine.session(job.format, job.options);
    let mut output = Vec::new();
    session.push(&input, &mut output).ok()?;
    let tally = session.finish(&mut output).ok()?;
    shown.starts_with(&output).then_some(Prime { input, output_length: output.len(), tally })
}

/// Puts the workers' answers back in order.
struct Order<'a> {
    job: Job<'a>,
    prime: Prime,
    /// Where the next chunk to be passed on begins.
    shift: Shift,
    tally: Tally,
    next: u64,
    waiting: Vec<Answer>,
}

impl Order<'_> {
    fn spread(
        &mut self,
        chunker: &mut Chunker<'_>,
        in_flight: usize,
        sink: &mut Sink<'_>,
    ) -> Result<(), Stop> {
        let (job, prime) = (self.job, self.prime.clone());
        let (send_task, tasks) = sync_channel::<Task>(in_flight);
        let (send_answer, answers) = sync_channel::<Answer>(in_flight);
        let tasks = Mutex::new(tasks);
        let rest = thread::scope(|scope| {
            for _ in 0..job.threads {
                let (tasks, send_answer, prime) = (&tasks, send_answer.clone(), &prime);
                scope.spawn(move || work(job, prime, tasks, &send_answer));
            }
            drop(send_answer);
            let result = self.feed(chunker, in_flight, &send_task, &answers, sink);
            // Workers end when there are no more tasks and nobody waits for answers.
            drop(send_task);
            drop(answers);
            result
        })?;
        let Some(rest) = rest else { return Ok(()) };
        let mut stream = Stream::primed(self.job, &self.prime, self.shift)?;
        stream.push(&rest)?;
        stream.send(sink)?;
        let tally = stream.read_to_end(chunker.input, sink)?;
        self.tally.add(&tally);
        Ok(())
    }

    /// Hands out chunks and passes on answers until the input ends; returns a rest that cannot be split.
    fn feed(
        &mut self,
        chunker: &mut Chunker<'_>,
        in_flight: usize,
        tasks: &SyncSender<Task>,
        answers: &Receiver<Answer>,
        sink: &mut Sink<'_>,
    ) -> Result<Option<Vec<u8>>, Stop> {
        let mut number = 0;
        let mut memory = Vec::new();
        let mut rest = None;
        loop {
            let Memory { data, output } = memory.pop().unwrap_or_default();
            let data = match chunker.next(data)? {
                Next::Chunk(data) => data,
                Next::TooLong(data) => {
                    rest = Some(data);
                    break;
                }
                Next::End => break,
            };
            let task = Task { number, memory: Memory { data, output } };
            tasks.send(task).map_err(|_| worker_lost())?;
            number += 1;
            while number - self.next >= in_flight as u64 {
                memory.push(self.take(answers, sink)?);
            }
        }
        while self.next < number {
            self.take(answers, sink)?;
        }
        Ok(rest)
    }

    /// Waits for the next chunk in order, passes it on and returns its memory.
    fn take(&mut self, answers: &Receiver<Answer>, sink: &mut Sink<'_>) -> Result<Memory, Stop> {
        let answer = loop {
            if let Some(at) = self.waiting.iter().position(|answer| answer.number == self.next) {
                break self.waiting.swap_remove(at);
            }
            self.waiting.push(answers.recv().map_err(|_| worker_lost())?);
        };
        let mut part = answer.part?;
        for decision in &mut part.decisions {
            decision.raw.start += self.shift.bytes;
            decision.raw.end += self.shift.bytes;
            decision.record += self.shift.records;
        }
        self.next += 1;
        self.shift.bytes += answer.data.len() as u64;
        self.shift.records += part.tally.records;
        self.tally.add(&part.tally);
        sink(&part)?;
        Ok(Memory { data: answer.data, output: part.output })
    }
}

fn work(job: Job<'_>, prime: &Prime, tasks: &Mutex<Receiver<Task>>, answers: &SyncSender<Answer>) {
    loop {
        let task = match tasks.lock() {
            Ok(tasks) => tasks.recv(),
            Err(_) => return,
        };
        let Ok(Task { number, memory: Memory { data, output } }) = task else { return };
        let part = chunk(job, prime, &data, output);
        if answers.send(Answer { number, data, part }).is_err() {
            return;
        }
    }
}

fn chunk(job: Job<'_>, prime: &Prime, data: &[u8], mut output: Vec<u8>) -> Result<Part, Stop> {
    let mut stream = Stream::primed(job, prime, Shift::default())?;
    output.clear();
    output.append(&mut stream.part.output);
    output.reserve(data.len() + data.len() / 8);
    stream.part.output = output;
    stream.push(data)?;
    stream.finish()?;
    stream.settle();
    stream.part.acted = stream.part.tally.findings_total();
    Ok(stream.part)
}

fn worker_lost() -> Stop {
    Failure::failed("a worker thread ended early", "run again with `--threads 1` and report this")
        .into()
}
