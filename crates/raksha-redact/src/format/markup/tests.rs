use proptest::prelude::*;

use super::*;

/// What was handed out, as text: `key=text`, with `>` for free text, `#` for names.
fn walk(walker: MarkupWalker, input: &[u8], pushes: &[usize]) -> Vec<(String, Range<u64>)> {
    let mut found = Vec::new();
    feed(walker, input, pushes, &mut |event| match event {
        Event::Segment(segment) => {
            let text = String::from_utf8_lossy(segment.text).into_owned();
            let lead = match (segment.kind, segment.key) {
                (SegmentKind::Text, None) => ">".to_owned(),
                (SegmentKind::Key, None) => "#".to_owned(),
                (_, key) => format!("{}=", String::from_utf8_lossy(key.unwrap_or_default())),
            };
            found.push((lead + &text, segment.raw));
        }
        Event::RecordStart { at } => found.push(("start".to_owned(), at..at)),
        Event::RecordEnd { at } => found.push(("end".to_owned(), at..at)),
        Event::Unscanned { .. } => panic!("nothing is passed over"),
    });
    found
}

fn feed(mut walker: MarkupWalker, input: &[u8], pushes: &[usize], out: &mut dyn FnMut(Event<'_>)) {
    let (mut done, mut given) = (0, 0);
    for push in pushes {
        given = (given + push).min(input.len());
        done += walker.feed(&input[done..given], false, out);
    }
    done += walker.feed(&input[done..], true, out);
    assert_eq!(done, input.len());
}

fn texts(walker: MarkupWalker, input: &str) -> Vec<String> {
    let found = walk(walker, input.as_bytes(), &[]);
    let texts = found.into_iter().map(|(text, _)| text);
    texts.filter(|text| text != "start" && text != "end").collect()
}

#[test]
fn html_is_walked() {
    let cases: &[(&str, &[&str])] = &[
        ("<p>Call <b>98765</b> now</p>", &[">Call", ">98765", ">now"]),
        ("<span data-field=\"phone\"> 98765 43210 </span>", &["field=phone", "phone=98765 43210"]),
        ("<span class=phone><b>98</b></span>", &["=phone", "phone=98"]),
        ("<input value='98' name=\"mobile\">", &["mobile=98", "=mobile"]),
        ("<input type=hidden id=pan value=AB>", &["=hidden", "=pan", "pan=AB"]),
        ("<label>Phone</label> <input value=98>", &[">Phone", "Phone=98"]),
        ("<label>Phone</label><p>98</p><p>99</p>", &[">Phone", "Phone=98", ">99"]),
        ("<dl><dt>PAN<dd>AB<dt>Age<dd>9</dl>", &[">PAN", "PAN=AB", ">Age", "Age=9"]),
        ("<b>Phone:</b> 98<br>99", &[">Phone:", "Phone=98", ">99"]),
        ("<b>Phone</b>: 98", &[">Phone", "Phone=98"]),
        ("<b>Phone</b>:<i>98</i>", &[">Phone", "Phone=98"]),
        (
            "<table><tr><th>Id<th colspan=2>Name<th>Phone<tr><td>1<td>R<td>K<td><b>98</b></table>",
            &[">Id", "colspan=2", ">Name", ">Phone", "Id=1", "Name=R", ">K", "Phone=98"],
        ),
        (
            "<table><tr><th>Phone</th><td>98</td></tr><tr><th>PAN</th><td>AB</td></tr></table>",
            &[">Phone", "Phone=98", ">PAN", "PAN=AB"],
        ),
        (
            "<table><thead><tr><td>PAN</td></tr></thead><tbody><tr><td>AB</td></tr></table>",
            &[">PAN", "PAN=AB"],
        ),
        ("<a href=\"tel:98\">ring</a>", &["href=tel:98", "phone=ring"]),
        ("<meta name=author content=\"Ravi\">", &["=author", "author=Ravi"]),
        ("<!-- phone 98 -->x<!DOCTYPE html>", &[">phone 98", ">x", ">DOCTYPE html"]),
        ("<script>var a = '<b>' + \"</b>\";</SCRIPT >y", &[">var a = '<b>' + \"</b>\";", ">y"]),
        (
            "<script type=\"application/json\">{\"a\":1}</script>",
            &["=application/json", ">{\"a\":1}"],
        ),
        ("<style>a{}</style><title>a &amp; b</title>", &[">a{}", ">a & b"]),
        ("<textarea name=note>a<b</textarea>", &["=note", "note=a<b"]),
        ("<address>12, MG Road</address>", &["address=12, MG Road"]),
        ("a < b <3 &lt; c", &[">a < b <3 < c"]),
        ("<ravi@example.com>", &["#ravi@example.com"]),
        ("<a 9876543210 b=\"x>y\" c='1'/>", &["#9876543210", "b=x>y", "c=1"]),
        ("<![CDATA[98 <b>]]>", &[">98 <b>"]),
        ("text <a href=\"x", &[">text", "><a href=\"x"]),
        ("x<!-- open", &[">x", ">open"]),
        ("x</", &[">x</"]),
        ("", &[]),
    ];
    for (input, expected) in cases {
        assert_eq!(texts(MarkupWalker::html(), input), *expected, "{input}");
    }
}

#[test]
fn xml_is_walked() {
    let cases: &[(&str, &[&str])] = &[
        ("<?xml version=\"1.0\"?><s:Body><ns:mobileNo>98</ns:mobileNo></s:Body>", &["mobileNo=98"]),
        ("<person name=\"Ravi\" pan='AB'/>", &["name=Ravi", "pan=AB"]),
        ("<field name=\"phone\">98</field>", &["=phone", "phone=98"]),
        ("<add key='phone' value='98'/>", &["=phone", "phone=98"]),
        (
            "<Attribute Name=\"mail\"><AttributeValue>r@e</AttributeValue></Attribute>",
            &["=mail", "mail=r@e"],
        ),
        ("<dict><key>phone</key><string>98</string></dict>", &[">phone", "phone=98"]),
        ("<a><![CDATA[98 & <b>]]></a>", &["a=98 & <b>"]),
        ("<a>x &amp; y &#64;</a>", &["a=x & y @"]),
        ("<नाम>रवि</नाम>", &["#नाम", "नाम=रवि", "#नाम"]),
        ("<a><?php echo 98 ?></a>", &[">php echo 98"]),
    ];
    for (input, expected) in cases {
        assert_eq!(texts(MarkupWalker::xml(), input), *expected, "{input}");
    }
}

#[test]
fn parents_and_paths_are_told() {
    let mut found = Vec::new();
    let input = b"<c><name id='7'><first>Ravi</first></name></c>";
    feed(MarkupWalker::xml(), input, &[], &mut |event| {
        if let Event::Segment(segment) = event {
            let parent = String::from_utf8_lossy(segment.parent.unwrap()).into_owned();
            let path = String::from_utf8_lossy(segment.path.as_bytes()).into_owned();
            found.push((parent, path));
        }
    });
    let expected = [("name", "/c/name/@id"), ("name", "/c/name/first")];
    assert_eq!(found, expected.map(|(parent, path)| (parent.to_owned(), path.to_owned())));
}

#[test]
fn raw_ranges_are_exact_and_references_mapped() {
    let input = "<p title=\"a&#64;b\">x &amp; 98&#55;6 </p>";
    let mut found = Vec::new();
    feed(MarkupWalker::html(), input.as_bytes(), &[], &mut |event| {
        let Event::Segment(segment) = event else { return };
        let layer = segment.layers.first().unwrap();
        assert_eq!(layer.encoding, Encoding::Entities);
        let last = layer.map.encoded(segment.text.len() - 3..segment.text.len());
        let raw = input.get(segment.raw.start as usize..segment.raw.end as usize).unwrap();
        found.push((raw, raw.get(last).unwrap()));
    });
    assert_eq!(found, [("a&#64;b", "a&#64;b"), ("x &amp; 98&#55;6", "8&#55;6")]);
}

#[test]
fn long_text_is_cut_with_an_overlap() {
    for (wrap, excess) in [("<p>|</p>", 1), ("<!--|-->", 1), ("<script>|</script>", 1), ("<p>|", 1)]
    {
        let (before, after) = wrap.split_once('|').unwrap();
        for (excess, count) in [(0, 1), (excess, 2)] {
            let body = "x".repeat(SEGMENT_BYTES_MAX + excess);
            let input = format!("{before}{body}{after}");
            let found = walk(MarkupWalker::html(), input.as_bytes(), &[]);
            let ranges: Vec<_> = found.iter().filter(|(text, _)| text.contains('x')).collect();
            assert_eq!(ranges.len(), count, "{wrap} {excess}");
            if let [(_, first), (_, second)] = ranges.as_slice() {
                assert_eq!(first.end - second.start, SEGMENT_OVERLAP_BYTES as u64);
            }
            assert_eq!(walk(MarkupWalker::html(), input.as_bytes(), &[7777; 40]), found);
        }
    }
}

#[test]
fn a_tag_too_long_is_text() {
    let input = format!("<a href=\"{}98765\">t</a>", "x".repeat(SEGMENT_BYTES_MAX));
    let found = walk(MarkupWalker::html(), input.as_bytes(), &[]);
    assert!(found.iter().any(|(text, _)| text.contains("98765")));
    assert_eq!(walk(MarkupWalker::html(), input.as_bytes(), &[4096; 80]), found);
}

#[test]
fn depth_is_bounded() {
    use raksha_core::limits::DEPTH_MAX;
    for (depth, key) in [(DEPTH_MAX, "k=98"), (DEPTH_MAX + 1, ">98")] {
        let input = format!("{}98{}<z>7</z>", "<k>".repeat(depth), "</k>".repeat(depth));
        assert_eq!(texts(MarkupWalker::xml(), &input), [key, "z=7"]);
    }
}

/// Markup, mostly broken.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        1 => any::<u8>().prop_map(|byte| vec![byte]),
        8 => proptest::sample::select(vec![
            "<", ">", "</", "/>", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?", "?>", "<!", "<p>",
            "</p>", "<b", "</b>", " name=\"phone\"", " value='98'", " id=x", "=", "\"", "'", "/",
            " ", "\n", "text", "98765", "&amp;", "&#64;", "&", ":", "<script>", "</script>",
            "<script", "</scr", "<textarea>", "</textarea>", "<table>", "<tr>", "<td>", "<th>",
            "Phone", "<label>", "<dt>", "<dd>", "<key>", "<input", "नाम", "<br/>", "</tr>", "<thead>",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_split_gives_the_same_events(
        input in soup(),
        pushes in proptest::collection::vec(0_usize..9, 0..60),
    ) {
        for walker in [MarkupWalker::html, MarkupWalker::xml] {
            let whole = walk(walker(), &input, &[]);
            prop_assert_eq!(&walk(walker(), &input, &pushes), &whole);
            prop_assert_eq!(&walk(walker(), &input, &vec![1; input.len()]), &whole);
        }
    }

    #[test]
    fn nothing_is_passed_over(before in soup(), after in soup()) {
        let needle = b"9876543210";
        let input = [before.as_slice(), needle, after.as_slice()].concat();
        for walker in [MarkupWalker::html, MarkupWalker::xml] {
            let place = before.len() as u64..(before.len() + needle.len()) as u64;
            let found = walk(walker(), &input, &[]);
            let seen = found.iter().any(|(_, raw)| raw.start <= place.start && place.end <= raw.end);
            prop_assert!(seen, "{:?}", String::from_utf8_lossy(&input));
        }
    }

    #[test]
    fn texts_are_their_raw_bytes_decoded(input in soup()) {
        for walker in [MarkupWalker::html, MarkupWalker::xml] {
            feed(walker(), &input, &[], &mut |event| {
                let Event::Segment(segment) = event else { return };
                let raw = &input[segment.raw.start as usize..segment.raw.end as usize];
                match segment.layers {
                    [layer] if !layer.map.is_identity() => {
                        assert_eq!(layer.map.encoded(0..segment.text.len()), 0..raw.len());
                        let mut again = Vec::new();
                        crate::decode::encode(layer.encoding, segment.text, &mut again);
                        let (mut decoded, mut map) = (Vec::new(), OffsetMap::new());
                        let mut rewriter = Rewriter::new(&again, &mut decoded, &mut map);
                        entities::decode(&mut rewriter);
                        let changed = rewriter.finish();
                        assert_eq!(if changed { &decoded } else { &again }, segment.text);
                    }
                    _ => assert_eq!(segment.text, raw),
                }
            });
        }
    }
}
