"""Subscribes evolution-data-server to a feed and prints what it shows, as JSON lines, each time a line comes in.

The first argument is the feed's address. It runs inside a D-Bus session with data folders of its own.
"""
import json
import sys
import time

import gi

gi.require_version("EDataServer", "1.2")
gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, Gio, ICalGLib

registry = EDataServer.SourceRegistry.new_sync(None)
source = EDataServer.Source.new(None, None)
source.set_display_name("feed")
source.set_parent("webcal-stub")
calendar = source.get_extension(EDataServer.SOURCE_EXTENSION_CALENDAR)
calendar.set_backend_name("webcal")
address = Gio.NetworkAddress.parse_uri(sys.argv[1], 80)
web = source.get_extension(EDataServer.SOURCE_EXTENSION_WEBDAV_BACKEND)
authentication = source.get_extension(EDataServer.SOURCE_EXTENSION_AUTHENTICATION)
authentication.set_host(address.get_hostname())
authentication.set_port(address.get_port())
web.set_resource_path("/" + sys.argv[1].split("/", 3)[3].split("?")[0])
if "?" in sys.argv[1]:
    web.set_resource_query(sys.argv[1].split("?", 1)[1])
security = source.get_extension(EDataServer.SOURCE_EXTENSION_SECURITY)
security.set_secure(False)
registry.commit_source_sync(source, None)
client = ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, 10, None)


def shown():
    found, components = client.get_object_list_as_comps_sync("#t", None)
    entries = []
    for component in components:
        event = component.get_icalcomponent()
        start = event.get_dtstart()
        day = "%04d-%02d-%02d" % (start.get_year(), start.get_month(), start.get_day())
        cancelled = event.get_status() == ICalGLib.PropertyStatus.CANCELLED
        entries.append([day, event.get_summary(), cancelled])
    return sorted(entries)


for line in sys.stdin:
    wanted = json.loads(line)
    end = time.monotonic() + 20
    entries = None
    while time.monotonic() < end:
        client.refresh_sync(None)
        time.sleep(0.3)
        entries = shown()
        if entries == wanted:
            break
    print(json.dumps(entries), flush=True)
