# SPDX-FileCopyrightText: 2026 The Release Cockpit developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works the window through AT-SPI alone: what a person with a screen reader can find, read and do.

usage: probe.py PROGRAM BOOK
"""
import os
import subprocess
import sys
import tempfile
import time
import unittest

import pyatspi

PATIENCE = 25  # seconds until something that does not come is an error
PROGRAM, BOOK = sys.argv[1:3]


def walk(node):
    yield node
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def is_shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def is_enabled(node):
    return node.getState().contains(pyatspi.STATE_ENABLED)


def press(node):
    action = node.queryAction()
    names = [action.getName(i).lower() for i in range(action.nActions)]
    action.doAction(next(i for i, name in enumerate(names) if name in ("press", "click", "toggle")))


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        # It chooses a free number and says it once it can be used. Without -noreset it begins anew
        # when its only client leaves, and the accessibility bus is such a client: a window that
        # opens at that moment is turned away.
        cls.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp",
             "-noreset"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ["DISPLAY"] = ":" + cls.screen.stdout.readline().strip()
        cls.bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANGUAGE="en",
                           QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=cls.place.name)
        cls.cockpit = subprocess.Popen(
            [PROGRAM, "rehearse", BOOK, "--speed", "60", "--data", cls.place.name],
            env=environment)

    @classmethod
    def tearDownClass(cls):
        for process in (cls.cockpit, cls.bus, cls.screen):
            process.terminate()
            process.wait()
        cls.screen.stdout.close()
        cls.place.cleanup()

    def until(self, what, find):
        """What find() gives as soon as it gives anything."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.assertIsNone(self.cockpit.poll(), "the program ended")
            try:
                found = find()
            except Exception:  # the tree changes while it is walked
                found = None
            if found:
                return found
            time.sleep(0.1)
        self.fail("not found within %d s: %s\n%s" % (PATIENCE, what, self.tree()))

    def tree(self):
        lines = []
        for node in walk(self.window()):
            if node.name and is_shown(node):
                lines.append("%s: %s%s" % (node.getRoleName(), node.name,
                                           "" if is_enabled(node) else " (disabled)"))
        return "\n".join(lines)

    def window(self):
        for index in range(pyatspi.Registry.getDesktop(0).childCount):
            application = pyatspi.Registry.getDesktop(0).getChildAtIndex(index)
            if application is not None and "release-cockpit" in application.name.lower():
                return application.getChildAtIndex(0)
        return None

    def everywhere(self):
        for index in range(self.window().parent.childCount):
            yield from walk(self.window().parent.getChildAtIndex(index))

    def named(self, role, name, enabled=True):
        def find():
            for node in walk(self.window()):
                if (node.getRoleName() == role and node.name.startswith(name) and is_shown(node)
                        and (is_enabled(node) or not enabled)):
                    return node
            return None
        return self.until("%s %r" % (role, name), find)

    def cells(self, view):
        return [node.name for node in walk(view) if node.getRoleName() == "table cell"]

    def rows_with(self, name, words):
        """Until the view of that name has a cell with those words."""
        def find():
            for node in walk(self.window()):
                if node.name == name and node.getRoleName() in ("table", "tree table", "tree", "list"):
                    if any(words in cell for cell in self.cells(node)):
                        return node
            return None
        return self.until("%r in %r" % (words, name), find)

    def test_1_lists_the_lines_of_the_step(self):
        view = self.rows_with("Lines of the step", "curl --fail")
        cells = self.cells(view)
        self.assertTrue(any("tail -f" in cell for cell in cells), cells)
        self.assertTrue(any("waiting" in cell for cell in cells), cells)

    def test_2_starts_and_stops(self):
        press(self.named("push button", "START T-0"))
        press(self.named("push button", "Run 2 lines"))
        self.rows_with("Lines of the step", "running")
        press(self.named("push button", "Stop"))
        self.rows_with("Lines of the step", "failed, exit 143")

    def test_3_gives_a_reason_and_answers_the_poll(self):
        press(self.named("push button", "Skip step"))
        reason = self.until("a place for the reason", lambda: next(
            (node for node in self.everywhere() if node.getRoleName() == "text" and is_shown(node)
             and "editable" in str(node.getState().getStates()).lower()
             and node.parent.getRoleName() == "dialog"), None))
        reason.queryEditableText().setTextContents("the version was read by hand")
        press(self.until("the dialog's button", lambda: next(
            (node for node in walk(reason.parent) if node.getRoleName() == "push button"
             and node.name.startswith("Skip") and is_enabled(node)), None)))
        press(self.named("push button", "GO for Quality Engineer"))
        self.until("the answer", lambda: any(
            node.name.startswith("Quality Engineer, GO") for node in walk(self.window())))

    def test_4_everything_that_can_be_done_has_a_name(self):
        nameless = [
            "%s in %s" % (node.getRoleName(), node.parent.name) for node in walk(self.window())
            if node.getRoleName() in ("push button", "check box", "text", "combo box", "table",
                                      "tree table", "tree", "slider", "menu item")
            and is_shown(node) and not node.name]
        self.assertEqual(nameless, [])


unittest.main(argv=sys.argv[:1], verbosity=2)
