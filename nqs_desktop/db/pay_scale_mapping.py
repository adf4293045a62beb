"""A pay scale as the row of its staffing table holds it."""

from decimal import Decimal

from nqs_desktop.db.rows import StaffingTableRow
from nqs_desktop.domain.pay import MoneyRounding, PayRate, PayScale


def write_pay_scale(row: StaffingTableRow, scale: PayScale) -> None:
    """Set the columns of ``row`` that speak of pay; the lines are kept by place and then by service."""
    row.pay_base = scale.base
    row.pay_rounding = scale.rounding.value
    row.pay_source = scale.source
    row.pay_rates = [
        [rate.place, str(rate.service_from), str(rate.coefficient)]
        for rate in sorted(scale.rates, key=lambda rate: (rate.place, rate.service_from))
    ]


def read_pay_scale(row: StaffingTableRow) -> PayScale:
    """Return the pay scale that ``row`` holds."""
    rates = [item for item in row.pay_rates if isinstance(item, list)]
    return PayScale(
        row.pay_base,
        MoneyRounding(row.pay_rounding),
        tuple(
            PayRate(str(place), Decimal(str(years)), Decimal(str(factor))) for place, years, factor in rates
        ),
        row.pay_source,
    )
