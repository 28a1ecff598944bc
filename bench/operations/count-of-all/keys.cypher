// Nothing to choose.
RETURN 'all' AS of
