/** From which scores on two things may be one. */
export const thresholds = {
  /** A person is to decide. */
  candidate: 0.62,
  /** Names that agree like this are one person's where country and posts agree, too. */
  sure: 0.94,
} as const;
