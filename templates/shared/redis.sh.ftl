# pg_split_redis NAME URL: cuts the URL of a Redis as redis-cli does, into pg_redis_host,
# pg_redis_port, pg_redis_user and pg_redis_password. pg_redis_url_query is the URL without
# database and parameters, to which others can be added.
unset pg_redis_url pg_redis_host pg_redis_port pg_redis_user pg_redis_password
unset pg_redis_url_query pg_redis_user_encoded pg_redis_password_encoded
unset pg_redis_host_json pg_redis_user_json pg_redis_password_json pg_redis_name
pg_split_redis() {
  pg_redis_name=$pg_url_name pg_url_name=$1
  pg_user='' pg_password='' pg_sslmode='' pg_host='' pg_port=''
  case $2 in
    '') pg_refuse "$pg_url_name is not set" ;;
    *[[:cntrl:]\ ]*) pg_refuse "$pg_url_name has a space or a control character in it" ;;
    redis://*) pg_redis_url_query=redis:// ;;
    rediss://*) pg_redis_url_query=rediss:// ;;
    *) pg_refuse "$pg_url_name does not start with redis:// or rediss://" ;;
  esac
  set -- "${2#"$pg_redis_url_query"}"
  case ${1%%@*} in
    "$1" | */*) ;;
    *)
      pg_cut @ "$1"
      set -- "$pg_tail"
      pg_redis_url_query=$pg_redis_url_query$pg_head@
      case $pg_head in
        *:*) pg_read_login "$pg_head" ;;
        *)
          pg_decode password "$pg_head"
          pg_password=$pg_decoded
          ;;
      esac
      ;;
  esac
  pg_cut '?' "$1"
  case $pg_tail in
    ?*) printf 'adapter: warning: %s\n' "$pg_url_name has query parameters that are ignored" >&2 || : ;;
  esac
  pg_cut / "$pg_head"
  case $pg_tail in
    '' | 0) ;;
    *) pg_refuse "$pg_url_name names a database; the app would get another one" ;;
  esac
  pg_redis_url_query=$pg_redis_url_query$pg_head
  pg_read_address "$pg_head"
  # What a Postgres must have, and a Redis need not.
  pg_user=${pg_user:-default} pg_database=0 pg_port=${pg_port:-6379}
  pg_check
  pg_redis_host=$pg_host pg_redis_port=$pg_port
  pg_redis_user=$pg_user pg_redis_password=$pg_password
  pg_url_name=$pg_redis_name
}
