/** Currencies offered for a price, ISO 4217, the clinic's first. Others that are stored are kept. Names by `Intl`. */
export const currencies = ['JPY', 'VND', 'USD', 'EUR', 'GBP', 'AUD', 'CNY', 'KRW'] as const;
