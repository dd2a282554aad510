//! Values in messages and what becomes of them.

use super::parameterize;

#[test]
fn values_become_kinds() {
    for (message, expected) in [
        ("Order 81723 of bob@x.io failed at 2026-01-02T03:04:05Z", "Order <int> of <email> failed at <date>"),
        ("GET https://a.example/b?c=1 failed", "GET <url> failed"),
        ("could not reach api.example.com:443", "could not reach <hostname>:<int>"),
        ("from 127.0.0.1 via 2001:0db8:85a3:0000:0000:8a2e:0370:7334 and ::1", "from <ip> via <ip> and <ip>"),
        ("Foo::bar() and std::fmt", "Foo::bar() and std::fmt"),
        ("id 88ee7c66-29a9-4a4a-bc26-c72d76c5de14.", "id <uuid>."),
        ("da39a3ee5e6b4b0d3255bfef95601890afd80709", "<sha1>"),
        ("d41d8cd98f00b204e9800998ecf8427e", "<md5>"),
        ("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "<traceparent>"),
        ("1-67891233-abcdef012345678912345678", "<traceparent>"),
        ("on 2026-01-02 at 10:11:12", "on <date> at <date>"),
        ("Wed Apr 17 22:31:45 2019: x", "<date>: x"),
        ("Mon, 02 Jan 2006 15:04:05 GMT", "<date>"),
        ("at 3:04PM", "at <date>"),
        ("took 12ms and 1.5s", "took <duration> and <duration>"),
        ("at 0xfeedbeef", "at <hex>"),
        ("key 0123456789abcdef", "key <hex>"),
        ("deadbeef", "deadbeef"),
        ("number 123456789", "number <hex>"),
        ("commit 4f2a91c done", "commit <git_sha> done"),
        ("1234.33 --- -17 x-17 a17", "<float> --- <int> x-<int> a17"),
        ("name='bob' flag=true ok=False", "name=<quoted_str> flag=<bool> ok=<bool>"),
        ("'bob' is true", "'bob' is true"),
        ("tx274a77a8975c4a66aeb24-0052d95365", "<swift_txn_id>"),
        ("no values here", "no values here"),
        ("é17 17é 17", "é17 17é <int>"),
    ] {
        assert_eq!(parameterize(message), expected, "{message}");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_can_be_read(text in "[\\PC0-9a-f:.@='\\-/ TZ]{0,80}") {
        let _ = parameterize(&text);
    }

    #[test]
    fn kinds_are_kept_as_they_are(text in "[a-z ]{0,40}") {
        proptest::prop_assert_eq!(parameterize(&text), text.as_str());
    }
}
