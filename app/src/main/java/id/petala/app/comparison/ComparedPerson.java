package id.petala.app.comparison;

import id.petala.app.talent.ReceiptView;

/** Somebody to be compared. */
record ComparedPerson(int place, ReceiptView receipt, Records records) {}
