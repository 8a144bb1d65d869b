# pg_open URL NAME...: the URL without its parameters of these names, and with the ? or &
# at its end after which others can follow, into pg_url_query.
pg_open() {
  pg_begin
  pg_text=$1
  shift
  pg_rest=${pg_text#postgres*://}
  case ${pg_rest%%@*} in
    "$pg_rest" | */*) ;;
    *)
      pg_cut @ "$pg_rest"
      pg_rest=$pg_tail
      ;;
  esac
  pg_url_query=${pg_text%"$pg_rest"}
  pg_text=''
  pg_cut '?' "$pg_rest"
  pg_url_query=$pg_url_query$pg_head?
  IFS='&'
  for pg_pair in $pg_tail; do
    pg_cut = "$pg_pair"
    pg_decode query "$pg_head"
    for pg_name in "$@"; do
      case $pg_name in "$pg_decoded") continue 2 ;; esac
    done
    pg_url_query="$pg_url_query$pg_pair&"
  done
  pg_end
}
