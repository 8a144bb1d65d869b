
pg_begin
pg_split "$pg_text"
pg_text=''
pg_end
