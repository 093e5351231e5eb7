"""`python -m showcase` is `showcase`."""

from showcase.cli import main

if __name__ == "__main__":
    main()
