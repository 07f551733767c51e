-- Cents, half away from zero. DuckDB divides decimals as doubles, which is not exact; so whole numbers of 12 decimals are divided.
create macro cents(dividend, divisor) as cast(
  0.01 * cast(
    case when dividend < 0 then -1 else 1 end
    * ((200 * cast(1000000000000 * abs(dividend) as hugeint) + cast(1000000000000 * divisor as hugeint)) // (2 * cast(1000000000000 * divisor as hugeint)))
    as decimal(20, 0))
  as decimal(22, 2));
