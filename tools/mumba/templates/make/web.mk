
view:
	install -C -D -m 644 -t package $(filter-out %/icon.svg,$(wildcard ui/*))
