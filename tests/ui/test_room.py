"""A room forgets no step while it is used, and never more than its measure."""

from ui.room import Rooms


def test_all_windows_of_a_room_stand_at_one_step() -> None:
    rooms = Rooms()
    rooms.turn("abcdef", "detente", 3)

    assert rooms.step("abcdef", "detente", otherwise=1) == 3
    assert rooms.step("abcdef", "chip-war", otherwise=1) == 1
    assert rooms.step("ghijkl", "detente", otherwise=2) == 2


def test_the_room_used_longest_ago_is_forgotten_first() -> None:
    rooms = Rooms(most=2)
    for room in ("one", "two", "one", "three"):
        rooms.turn(room, "detente", 5)

    assert [rooms.step(room, "detente", otherwise=1) for room in ("one", "two", "three")] == [5, 1, 5]
