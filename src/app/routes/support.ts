import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Support: what was decided and agreed, and the plans people have themselves. */
export const supportScreens: RouteConfigEntry[] = []
