-- Cents, half away from zero. DuckDB divides decimals as doubles, and whole numbers of 128 bits slowly: so the quotient is as near as a double is, and then put
-- right by products, which are exact.
create macro near_cents(dividend, divisor) as cast(round(abs(cast(dividend as double)) / cast(divisor as double), 2) as decimal(18, 2));

create macro cents(dividend, divisor) as
  case when dividend < 0 then -1 else 1 end
  * case
      when abs(dividend) >= (near_cents(dividend, divisor) + 0.005) * divisor then near_cents(dividend, divisor) + 0.01
      when abs(dividend) < (near_cents(dividend, divisor) - 0.005) * divisor then near_cents(dividend, divisor) - 0.01
      else near_cents(dividend, divisor)
    end;
