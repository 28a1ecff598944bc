/** What somebody may do, each more than the one before: read, write, and see who did what. */
export const roles = ['reader', 'editor', 'admin'] as const;

export type Role = (typeof roles)[number];

/** Whether a role is enough for what needs another; nobody's role is enough for nothing. */
export function isEnough(role: Role | null, needed: Role): boolean {
  return role !== null && roles.indexOf(role) >= roles.indexOf(needed);
}
