"""`python -m showcase` is `showcase`."""

from showcase.cli.main import main

if __name__ == "__main__":
    main()
