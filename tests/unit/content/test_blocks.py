from showcase.content.blocks import Block, blocks_of

TEXT = """
Eén alinea. [@a; @b] Nog een zin
op twee regels [@c].

- **Kies.** Een _echte_ wijk. [@a]
- Vraag het,
  eerst.
12. Een snake_case \\*ster\\*.

[@alleen]
"""


def test_a_text_is_its_paragraphs_and_list_items_without_markup() -> None:
    assert list(blocks_of(TEXT)) == [
        Block(1, "Eén alinea. Nog een zin\nop twee regels."),
        Block(4, "Kies. Een echte wijk."),
        Block(5, "Vraag het,\n  eerst."),
        Block(7, "Een snake_case ster."),
    ]


def test_a_row_of_underscores_is_read_in_no_time() -> None:
    (block,) = blocks_of("a" + "_" * 100_000 + "b")
    assert len(block.text) == 100_002


def test_an_empty_text_has_no_block() -> None:
    assert list(blocks_of("")) == []
