/** The name of a published file in, its address out. */
export const dataUrl = (file: string): string => `${import.meta.env.BASE_URL}data/${file}`
