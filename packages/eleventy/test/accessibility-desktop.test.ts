import { testsOfAccessibility } from './accessibility.js';

testsOfAccessibility(1440);
