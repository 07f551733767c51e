-- Cents, half away from zero, which is what round does with numeric.
create function cents(dividend numeric, divisor numeric) returns numeric
language sql immutable parallel safe
return round(dividend / divisor, 2);
