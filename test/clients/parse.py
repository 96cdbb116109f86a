"""Reads a feed from standard input with the library named in the first argument, and prints its entries as JSON."""
import json
import sys

feed = sys.stdin.buffer.read().decode("utf-8")


def with_icalendar():
    import icalendar

    for event in icalendar.Calendar.from_ical(feed).walk("vevent"):
        assert not event.errors, event.errors
        yield event.decoded("dtstart").isoformat(), str(event["summary"]), str(event["status"]) == "CANCELLED"


def with_vobject():
    import vobject

    for event in vobject.readOne(feed).vevent_list:
        yield event.dtstart.value.isoformat(), event.summary.value, event.status.value == "CANCELLED"


def with_libical():
    import gi

    gi.require_version("ICalGLib", "3.0")
    from gi.repository import ICalGLib

    calendar = ICalGLib.Component.new_from_string(feed)
    assert calendar.count_errors() == 0, calendar.as_ical_string()
    event = calendar.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        start = event.get_dtstart()
        day = "%04d-%02d-%02d" % (start.get_year(), start.get_month(), start.get_day())
        yield day, event.get_summary(), event.get_status() == ICalGLib.PropertyStatus.CANCELLED
        event = calendar.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)


readers = {"icalendar": with_icalendar, "vobject": with_vobject, "libical": with_libical}
print(json.dumps(sorted(readers[sys.argv[1]]())))
