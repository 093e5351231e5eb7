"""The colours that images are drawn in; their values are the theme's."""

SAND = "#F3ECDF"
INK = "#14213D"
WHITE = "#FFFFFF"
NOTHING = "#00000000"
