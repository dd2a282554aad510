//! Uploads: chunks, and the files that they are put together to.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha1::{Digest as _, Sha1};

use super::releases::{FORM, form};
use super::{Answer, Api, NOW};

const UPLOAD: &str = "/api/0/organizations/local/chunk-upload/";
const ASSEMBLE: &str = "/api/0/organizations/local/artifactbundle/assemble/";
const DIFS: &str = "/api/0/projects/local/web/files/difs/assemble/";
const FILES: &str = "/api/0/projects/local/web/files/dsyms/";

fn sha1(bytes: &[u8]) -> String {
    Sha1::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn upload(api: &Api, field: &str, name: &str, content: &[u8]) -> Answer {
    api.send("POST", UPLOAD, FORM, form(&[(field, Some(name), content)]))
}

/// How many files are in a directory of the uploads.
fn kept(api: &Api, directory: &str) -> usize {
    std::fs::read_dir(api.store.directory().join("uploads").join(directory)).map_or(0, Iterator::count)
}

/// An archive without anything in it but the word that there is a manifest and two files.
fn archive() -> Vec<u8> {
    let mut bytes = b"SYSB\x02\0\0\0 whatever PK\x05\x06\0\0\0\0\x03\0\x03\0".to_vec();
    bytes.extend([0; 10]);
    bytes
}

#[test]
fn the_options_are_what_clients_need() {
    let api = Api::new().with_scopes(&["org:ci"]);
    let options = api.get(UPLOAD);
    assert_eq!(options["url"], "http://127.0.0.1:9/api/0/organizations/local/chunk-upload/");
    assert_eq!((&options["hashAlgorithm"], &options["compression"]), (&json!("sha1"), &json!(["gzip"])));
    let accepted = options["accept"].as_array().unwrap();
    for kind in ["artifact_bundles", "artifact_bundles_v2", "debug_files", "release_files"] {
        assert!(accepted.contains(&kind.into()), "{kind}");
    }
    let (chunk, request) = (options["chunkSize"].as_u64().unwrap(), options["maxRequestSize"].as_u64().unwrap());
    assert!(chunk.is_power_of_two() && chunk <= request);
}

#[test]
fn a_bundle_is_put_together_from_its_chunks() {
    let api = Api::new();
    api.project("web");
    let (bundle, half) = (archive(), archive().len() / 2);
    let chunks = [&bundle[..half], &bundle[half..]];
    let body = json!({ "checksum": sha1(&bundle), "chunks": chunks.map(sha1), "projects": ["web"],
        "version": "shop@1.0", "dist": "7" });
    let asked = api.json("POST", ASSEMBLE, &body);
    assert_eq!((asked.status.as_u16(), &asked.body["state"]), (200, &json!("not_found")));
    assert_eq!(asked.body["missingChunks"].as_array().unwrap().len(), 2);
    assert_eq!(upload(&api, "file_gzip", &sha1(chunks[0]), &gzip(chunks[0])).status, 200);
    assert_eq!(api.json("POST", ASSEMBLE, &body).body["missingChunks"], json!([sha1(chunks[1])]));
    assert_eq!(upload(&api, "file", &sha1(chunks[1]), chunks[1]).status, 200);
    let done = api.json("POST", ASSEMBLE, &body);
    assert_eq!((&done.body["state"], &done.body["missingChunks"]), (&json!("ok"), &json!([])));
    let list = api.get("/api/0/projects/local/web/files/artifact-bundles/");
    assert_eq!((&list[0]["fileCount"], &list[0]["date"]), (&json!(2), &json!(NOW)));
    assert_eq!(list[0]["associations"], json!([{ "release": "shop@1.0", "dist": "7" }]));
    assert_eq!(std::fs::read(api.store.directory().join("uploads/files").join(sha1(&bundle))).unwrap(), bundle);

    let of_release = "/api/0/organizations/local/releases/shop@2.0/assemble/";
    assert_eq!(api.json("POST", of_release, &json!({ "checksum": sha1(&bundle), "chunks": [] })).body["state"], "ok");
    let one = format!("/api/0/projects/local/web/files/artifact-bundles/{}/", list[0]["bundleId"].as_str().unwrap());
    assert_eq!(api.get(&one)["associations"][1]["release"], "shop@2.0");
    assert_eq!(api.send("DELETE", &one, &[], Vec::new()).status, 204);
    assert_eq!((api.send("GET", &one, &[], Vec::new()).status.as_u16(), kept(&api, "files")), (404, 0));
}

#[test]
fn a_chunk_is_what_its_name_says() {
    let api = Api::new();
    api.project("web");
    let content = b"content";
    for (field, name, content) in [
        ("file", sha1(b"other"), content.to_vec()),
        ("file", "../../catalogue.sqlite".to_owned(), content.to_vec()),
        ("file", String::new(), content.to_vec()),
        ("file_gzip", sha1(content), content.to_vec()),
        ("file_gzip", sha1(&vec![0; 9 << 20]), gzip(&vec![0; 9 << 20])),
        ("file", sha1(&vec![0; 9 << 20]), vec![0; 9 << 20]),
    ] {
        assert_eq!(upload(&api, field, &name, &content).status, 400, "{field} {name}");
    }
    assert_eq!(kept(&api, "chunks"), 0);
    let many: Vec<_> = (0..65).map(|_| ("file", Some("x"), b"".as_slice())).collect();
    assert_eq!(api.send("POST", UPLOAD, FORM, form(&many)).status, 400);
    assert_eq!(api.send("POST", UPLOAD, &[], b"{}".to_vec()).status, 400);
    let api = api.with_scopes(&["project:read"]);
    assert_eq!(upload(&api, "file", &sha1(content), content).status, 403);
}

#[test]
fn a_file_that_is_another_than_was_said_is_refused() {
    let api = Api::new();
    api.project("web");
    let text = b"no archive".as_slice();
    upload(&api, "file", &sha1(text), text);
    let assemble = |body: &Value| api.json("POST", ASSEMBLE, body);
    let wrong = assemble(&json!({ "checksum": sha1(b"x"), "chunks": [sha1(text)], "projects": ["web"] }));
    assert_eq!(wrong.body["state"], "error");
    let no_archive = assemble(&json!({ "checksum": sha1(text), "chunks": [sha1(text)], "projects": ["web"] }));
    assert_eq!(no_archive.body["state"], "error");
    assert_eq!(kept(&api, "files"), 0);
    for body in [
        json!({ "chunks": [], "projects": ["web"] }),
        json!({ "checksum": "../x", "chunks": [], "projects": ["web"] }),
        json!({ "checksum": sha1(text), "chunks": ["x"], "projects": ["web"] }),
        json!({ "checksum": sha1(text), "chunks": [sha1(text)] }),
        json!({ "checksum": sha1(text), "chunks": [sha1(text)], "projects": [] }),
        json!({ "checksum": sha1(text), "chunks": [sha1(text)], "projects": ["nothing"] }),
        json!({ "checksum": sha1(text), "chunks": [sha1(text)], "projects": ["web"], "version": "a/b" }),
    ] {
        assert_eq!(assemble(&body).status, 400, "{body}");
    }
}

#[test]
fn debug_files_are_listed_and_deleted() {
    let api = Api::new();
    api.project("web");
    let elf = b"\x7fELF and so on".as_slice();
    let mapping = b"a -> b".as_slice();
    for content in [elf, mapping] {
        upload(&api, "file", &sha1(content), content);
    }
    let id = "b39ef86a-c31e-5e4b-8b44-6b6a9e6d6a4c";
    let body = json!({
        sha1(elf): { "name": "libshop.so", "debug_id": "67E9247C-814E-392B-A027-DBDE6748FCBF", "chunks": [sha1(elf)] },
        sha1(mapping): { "name": format!("/proguard/{id}.txt"), "chunks": [sha1(mapping)] },
        sha1(b"absent"): { "name": "absent", "chunks": [sha1(b"absent")] },
    });
    let answer = api.json("POST", DIFS, &body).body;
    assert_eq!(answer[sha1(elf)]["state"], "ok");
    assert_eq!(answer[sha1(elf)]["dif"]["symbolType"], "elf");
    assert_eq!(answer[sha1(mapping)]["dif"]["debugId"], id);
    assert_eq!(answer[sha1(b"absent")]["state"], "not_found");
    assert_eq!(answer[sha1(b"absent")]["missingChunks"], json!([sha1(b"absent")]));
    assert_eq!(api.get(FILES).as_array().unwrap().len(), 2);
    let found = api.get(&format!("{FILES}?debug_id=67e9247c-814e-392b-a027-dbde6748fcbf"));
    assert_eq!((&found[0]["objectName"], &found[0]["size"]), (&json!("libshop.so"), &json!(elf.len())));
    assert_eq!(api.get(&format!("{FILES}?file_formats=proguard&query=proguard")).as_array().unwrap().len(), 1);
    let one = format!("{FILES}?id={}", found[0]["id"].as_str().unwrap());
    let content = api.send("GET", &one, &[], Vec::new());
    assert_eq!(content.bytes, elf);
    assert_eq!(api.send("DELETE", &one, &[], Vec::new()).status, 204);
    assert_eq!(api.send("DELETE", &one, &[], Vec::new()).status, 404);
    assert_eq!((api.get(FILES).as_array().unwrap().len(), kept(&api, "files")), (1, 1));
    assert_eq!(api.json("POST", DIFS, &json!({ "x": { "name": "x", "chunks": [] } })).status, 400);
}

#[test]
fn what_nothing_needs_goes_after_a_day() {
    let api = Api::new();
    api.project("web");
    upload(&api, "file", &sha1(b"old"), b"old");
    upload(&api, "file", &sha1(b"touched"), b"touched");
    let mapping = b"a -> b".as_slice();
    upload(&api, "file", &sha1(mapping), mapping);
    let body = json!({ sha1(mapping): { "name": "mapping.txt", "chunks": [sha1(mapping)] } });
    assert_eq!(api.json("POST", DIFS, &body).body[sha1(mapping)]["state"], "ok");
    api.clock.advance_to(NOW.plus_seconds(80_000));
    upload(&api, "file", &sha1(b"touched"), b"touched");
    api.clock.advance_to(NOW.plus_seconds(90_000));
    upload(&api, "file", &sha1(b"new"), b"new");
    let chunks = api.store.directory().join("uploads/chunks");
    assert!(!chunks.join(sha1(b"old")).exists() && chunks.join(sha1(b"touched")).exists());
    assert_eq!(kept(&api, "files"), 1);
    api.store.delete_project(vidette::model::ProjectId(1)).unwrap();
    api.clock.advance_to(NOW.plus_seconds(200_000));
    upload(&api, "file", &sha1(b"new"), b"new");
    assert_eq!(kept(&api, "files"), 0, "the files of a project that is no more");
}
