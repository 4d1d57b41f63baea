-- The percentiles that wrk's own summary leaves out, in microseconds.
done = function(summary, latency, requests)
  io.write(string.format("p95 %d us\n", latency:percentile(95)))
end
