import type { Citation } from '../../../rules/document/document.ts'

/** A guideline in one version, as one value of a list to choose from. */
export const citationValue = ({ guidelineId, version }: Citation): string => `${guidelineId}@${version}`
