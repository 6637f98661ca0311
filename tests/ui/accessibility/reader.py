# SPDX-FileCopyrightText: 2026 The blazeauth-qt developers
# SPDX-License-Identifier: MIT
"""What a screen reader has to work with: the tree of what is shown, by role and name, actions, and events."""

import dataclasses
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

LIMIT = 20  # seconds, for something that should have happened long before
PATIENCE = 0.02  # seconds, until the tree is looked at again when no event came

EVENTS = ("object:property-change", "object:state-changed", "object:text-changed", "object:announcement")


@dataclasses.dataclass
class Heard:
    """An event, with what could be read of its source just then: Qt 6.4 tells only where to ask for it."""

    type: str
    role: str
    name: str
    description: str
    text: str  # what was typed or taken out
    is_on: bool  # for a state

    @property
    def is_announced(self):
        """Whether it is read out by itself, as Orca does it."""
        return bool(self.name) and (self.type, self.role, self.is_on) == (
            "object:state-changed:showing", "notification", True)


class Thing:
    """Something that is shown, as it is whenever it is asked."""

    def __init__(self, accessible):
        self._accessible = accessible

    role = property(lambda self: self._fresh().get_role_name())
    name = property(lambda self: self._fresh().get_name())
    description = property(lambda self: self._fresh().get_description())
    states = property(lambda self: {state.value_nick for state in self._fresh().get_state_set().get_states()})

    @property
    def actions(self):
        if "Action" not in self._accessible.get_interfaces():
            return []
        count = Atspi.Action.get_n_actions(self._accessible)
        return [Atspi.Action.get_action_name(self._accessible, i) for i in range(count)]

    @property
    def labels(self):
        """The names of what it is labelled by."""
        return [relation.get_target(i).get_name() for relation in self._accessible.get_relation_set()
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
                for i in range(relation.get_n_targets())]

    @property
    def text(self):
        """What stands in a field; None for all else."""
        if "Text" not in self._accessible.get_interfaces():
            return None
        return Atspi.Text.get_text(self._accessible, 0, Atspi.Text.get_character_count(self._accessible))

    def children(self):
        """Those of its children that are shown."""
        for i in range(self._fresh().get_child_count()):
            child = self._accessible.get_child_at_index(i)
            if child and Thing(child)._is_shown():
                yield Thing(child)

    def act(self, action):
        actions = self.actions
        if action not in actions:
            raise AssertionError(f"{self} has no action {action}")
        if not Atspi.Action.do_action(self._accessible, actions.index(action)):
            raise AssertionError(f"{self} refuses the action {action}")

    def fill(self, text):
        if "editable" not in self.states:
            raise AssertionError(f"{self} cannot be edited")
        Atspi.EditableText.set_text_contents(self._accessible, text)

    def __str__(self):
        parts = [f"{self.role} {self.name!r}"]
        if self.description:
            parts.append(f"({self.description})")
        if self.text:
            parts.append(f"holds {self.text!r}")
        return " ".join([*parts, f"[{' '.join(sorted(self.states))}]", *self.actions])

    def _is_shown(self):
        return self._fresh().get_state_set().contains(Atspi.StateType.SHOWING)

    def _fresh(self):
        self._accessible.clear_cache()
        return self._accessible


class Reader:
    """Listens to one program; what is not shown does not exist for it."""

    def __init__(self, pid):
        self.heard = []
        self._pid = pid
        self._application = None
        self._listener = Atspi.EventListener.new(self._on_event)

    def __enter__(self):
        for event in EVENTS:
            self._listener.register(event)
        self._application = self.until("the program is on the bus", self._find_application)
        return self

    def __exit__(self, *unused):
        for event in EVENTS:
            self._listener.deregister(event)

    def things(self, role=None, name=None):
        """All that is shown, in reading order."""
        def below(thing):
            for child in thing.children():
                self._take_in()
                yield child
                yield from below(child)
        return [thing for thing in below(Thing(self._application))
                if (role is None or role == thing.role) and (name is None or name == thing.name)]

    def the(self, role, name):
        """The one thing of that role and name, as soon as it is shown. While the tree changes, one may be met twice."""
        def the_one():
            found = self.things(role, name)
            return found[0] if len(found) == 1 else None
        return self.until(f"there is one {role} {name!r}", the_one)

    def gone(self, role, name):
        """Waits until nothing of that role and name is shown."""
        self.until(f"the {role} {name!r} is gone", lambda: not self.things(role, name))

    def hears(self, part):
        """Waits until something with this part is announced; returns all of it."""
        return self.until(f"it is announced: {part!r}", lambda: next(
            (text for text in self.announced() if part in text), None))

    def announced(self):
        return [event.name for event in self.heard if event.is_announced]

    def focuses(self, role, name):
        """Waits until it is told last that the focus is there."""
        def focus():
            return next(((event.role, event.name) for event in reversed(self.heard)
                         if event.type == "object:state-changed:focused" and event.is_on), None)
        self.until(f"the focus is in the {role} {name!r}", lambda: focus() == (role, name))

    def until(self, what, condition):
        """The first result of condition that is true."""
        end = time.monotonic() + LIMIT
        while True:
            result = None
            try:
                result = condition()
            except GLib.Error:
                pass  # something went while it was looked at
            if result:
                return result
            if time.monotonic() > end:
                raise AssertionError(f"not within {LIMIT} s: {what}")
            self._turn()

    def report(self):
        """What was heard and what is shown, to be looked at when something went wrong."""
        heard = [f"{event.type} {'on' if event.is_on else ''} {event.role} {event.name!r}" for event in self.heard]
        return "\n".join(["Announced:", *self.announced(), "", "Heard last:", *heard[-40:], "", "Shown:", self._tree()])

    def _tree(self):
        def lines(thing, depth):
            yield "  " * depth + str(thing)
            for child in thing.children():
                yield from lines(child, depth + 1)
        try:
            return "\n".join(lines(Thing(self._application), 0)) if self._application else "(no program)"
        except GLib.Error as error:
            return f"(the program is gone: {error})"

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self._pid:
                return application
        return None

    def _on_event(self, event):
        try:
            source = event.source
            self.heard.append(Heard(
                event.type, source.get_role_name(), source.get_name(), source.get_description(),
                event.any_data if isinstance(event.any_data, str) else "", bool(event.detail1)))
        except GLib.Error:
            pass  # its source is gone already

    def _turn(self):
        """Takes in what has happened, or waits a moment for it."""
        context = GLib.MainContext.default()
        waited = GLib.timeout_add(int(PATIENCE * 1000), lambda: GLib.SOURCE_CONTINUE)
        context.iteration(True)
        GLib.source_remove(waited)
        self._take_in()

    def _take_in(self):
        """Takes in what has happened, before it can no longer be asked about."""
        while GLib.MainContext.default().iteration(False):
            pass
