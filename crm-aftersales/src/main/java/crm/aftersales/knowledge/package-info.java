/**
 * The standard question bank: what customers ask again and again, and what we answer. Start at
 * {@link QuestionBankService}. Entries live in the database; {@link QuestionFinder} keeps a full-text
 * index of them in memory, which every node builds for itself and which follows the entries' times of change.
 * An entry is never deleted: its validity ends.
 */
package crm.aftersales.knowledge;
