from showcase.domain.basemap import Basemap
from showcase.maps.pictograms import PICTOGRAMS, height


def test_every_landmark_has_a_pictogram(basemap: Basemap) -> None:
    assert {one.kind for one in basemap.landmarks} == set(PICTOGRAMS)


def test_every_pictogram_stands_in_its_box() -> None:
    for shapes in PICTOGRAMS.values():
        for tone, corners in shapes:
            assert tone in {"light", "dark"}
            assert all(0 <= x <= 100 and y >= 0 for x, y in corners)


def test_the_cathedral_is_the_tallest() -> None:
    assert max(PICTOGRAMS, key=height) == "cathedral"
