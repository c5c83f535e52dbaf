/* The least a shell over stock SQLCipher needs: runs the SQL on standard input over one file, prints rows with | between. */
#include <stdio.h>
#include "sqlite3.h"

static int print_row(void *nothing, int columns, char **values, char **names) {
  (void)nothing;
  (void)names;
  for (int at = 0; at < columns; at++) printf("%s%s", at > 0 ? "|" : "", values[at] ? values[at] : "");
  putchar('\n');
  return 0;
}

int main(int count, char **given) {
  static char sql[65536];
  sqlite3 *database;
  char *wrong = NULL;
  if (count < 2 || sqlite3_open_v2(given[1], &database, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) return 2;
  sql[fread(sql, 1, sizeof sql - 1, stdin)] = 0;
  if (sqlite3_exec(database, sql, print_row, NULL, &wrong) != SQLITE_OK) {
    fprintf(stderr, "Error: %s\n", wrong);
    return 1;
  }
  return sqlite3_close(database) == SQLITE_OK ? 0 : 3;
}
