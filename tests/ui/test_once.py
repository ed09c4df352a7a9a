"""What is kept for all readers is kept in bounds."""

from ui import once, own_data


def test_a_value_is_made_once_and_the_oldest_is_let_go() -> None:
    for keep, most in ((once.once, once.MANY), (once.once_of_few, once.FEW)):
        made = []
        kept = keep(lambda number, made=made: made.append(number) or -number)

        assert [kept(number) for number in range(most)] == [-number for number in range(most)]
        assert kept(0) == 0
        assert made == list(range(most)), "each once"

        kept(most)
        assert len(kept.cache) == most
        assert kept(1) == -1
        assert made == [*range(most), most, 1], "one more, and the one not asked for longest was let go"

        once.forget()
        assert not kept.cache


def test_an_empty_workbook_is_the_same_file_for_every_reader() -> None:
    assert own_data.template("xlsx") is own_data.template("xlsx")
