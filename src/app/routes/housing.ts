import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Housing: the board, tonight, the ladder, agreements and need. */
export const housingScreens: RouteConfigEntry[] = []
