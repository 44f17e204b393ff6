
service:

check: all
