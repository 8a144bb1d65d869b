# recode NAME FROM TO: writes the bytes of a secret that the platform made in the form that
# the app takes. A text that has not the form FROM stays as it is: somebody typed it.
recode() {
  unset recode_text
  eval "recode_text=\${$1-}"
  case $2,${#recode_text},$recode_text in
    hex,64,*[!0-9a-f]*) return 0 ;;
    hex,64,*) recode_letters=0123456789abcdef recode_bits=4 ;;
    base64,44,*[!A-Za-z0-9+/=]* | base64,44,*=?*) return 0 ;;
    base64,44,*=)
      recode_letters=ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/
      recode_bits=6 recode_text=${recode_text%=}
      ;;
    *) return 0 ;;
  esac
  recode_name=$1 recode_to=$3 recode_size=6
  set -- A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j \
    k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 + /
  case $recode_to in
    url-safe) shift 64 && set -- A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j \
      k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 - _ ;;
    hex) recode_size=4 && set -- 0 1 2 3 4 5 6 7 8 9 a b c d e f ;;
  esac
  recode_made='' recode_number=0 recode_have=0
  while :; do
    case $recode_text in '') break ;; esac
    recode_rest=${recode_text#?}
    recode_head=${recode_letters%%"${recode_text%"$recode_rest"}"*}
    recode_text=$recode_rest
    recode_number=$((recode_number << recode_bits | ${#recode_head}))
    recode_have=$((recode_have + recode_bits))
    while [ "$recode_have" -ge "$recode_size" ]; do
      recode_have=$((recode_have - recode_size))
      eval "recode_made=\$recode_made\${$(((recode_number >> recode_have) + 1))}"
      recode_number=$((recode_number & (1 << recode_have) - 1))
    done
  done
  case $recode_size,$recode_have in
    6,4) eval "recode_made=\$recode_made\${$(((recode_number << 2) + 1))}" ;;
  esac
  case $recode_to in base64) recode_made=$recode_made= ;; esac
  export "$recode_name=$recode_made"
  unset recode_made recode_text recode_rest
}
