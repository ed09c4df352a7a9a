-- One row a word of the short closed lists.
SELECT list, word, meaning FROM words ORDER BY list, word
