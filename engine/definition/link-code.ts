export type LinkCode = 'unknown-region'
