# pg_escape TEXT: escapes what may not stand between the quotes of a JSON string, into
# pg_encoded: the quote, the backslash and control characters. Other bytes stay.
pg_escape() {
  pg_begin
  pg_make_bytes
  pg_rest=$1 pg_encoded=
  set -- 0 1 2 3 4 5 6 7 8 9 A B C D E F
  while :; do
    case $pg_rest in
      *[[:cntrl:]\"\\]*) ;;
      *) break ;;
    esac
    pg_tail=${pg_rest%%[[:cntrl:]\"\\]*}
    pg_rest=${pg_rest#"$pg_tail"}
    pg_encoded=$pg_encoded$pg_tail
    pg_byte=${pg_rest%%"${pg_rest#?}"}
    pg_rest=${pg_rest#?}
    case $pg_byte in
      [\"\\]) pg_encoded="$pg_encoded\\$pg_byte" ;;
      *)
        pg_head=${pg_bytes%%"$pg_byte"*}
        pg_number=$((${#pg_head} / 2 + 1))
        eval "pg_encoded=\$pg_encoded\\\\u00\${$((pg_number / 16 + 1))}\${$((pg_number % 16 + 1))}"
        ;;
    esac
  done
  pg_encoded=$pg_encoded$pg_rest
  pg_end
}
