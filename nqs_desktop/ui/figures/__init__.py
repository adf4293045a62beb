"""The figures of a staffing table: numbers, charts, and the tables behind them."""
