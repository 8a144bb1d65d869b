"""What -s does at each start: tables, static files, and a file in the folder for media."""

import os

import django
from django.conf import settings
from django.core.management import call_command

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    with open(os.path.join(settings.MEDIA_ROOT, "started"), "w", encoding="utf-8") as file:
        file.write("yes\n")
