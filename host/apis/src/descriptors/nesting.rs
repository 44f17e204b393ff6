//! How deep a `.proto` file nests. The compiler's parser calls itself for each level, so a file of braces could use up the
//! stack and end the process: depth is counted before anything is parsed.

/// The deepest nesting of braces, brackets, parentheses and angle brackets outside of comments and strings.
pub(super) fn depth(source: &str) -> usize {
    let mut bytes = source.bytes().peekable();
    let (mut depth, mut deepest) = (0_usize, 0_usize);
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' | b'(' | b'<' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' | b')' | b'>' => depth = depth.saturating_sub(1),
            b'"' | b'\'' => {
                // A string ends at its quote or with the line, where the parser would refuse it.
                while let Some(inner) = bytes.next() {
                    match inner {
                        b'\\' => {
                            bytes.next();
                        }
                        b'\n' => break,
                        inner if inner == byte => break,
                        _ => {}
                    }
                }
            }
            b'/' if bytes.peek() == Some(&b'/') => while bytes.next().is_some_and(|byte| byte != b'\n') {},
            b'/' if bytes.peek() == Some(&b'*') => {
                bytes.next();
                let mut before = 0;
                for byte in bytes.by_ref() {
                    if before == b'*' && byte == b'/' {
                        break;
                    }
                    before = byte;
                }
            }
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use super::depth;

    #[test]
    fn only_what_the_parser_sees_counts() {
        assert_eq!(depth(""), 0);
        assert_eq!(depth("message A { message B { } } message C { }"), 2);
        assert_eq!(depth("// {{{{\n/* {{{ */ option x = \"{{{\\\"{{\"; message A {}"), 1);
        // Closing in comments and strings does not make up for opening.
        assert_eq!(depth("{ /*}*/ { // }\n { '}' {"), 4);
        assert_eq!(depth("}}}}{{"), 2);
        assert_eq!(depth(&"{".repeat(5000)), 5000);
    }
}
