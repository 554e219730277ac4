import '../../src/app.css';
import { mount } from 'svelte';
import DesignPage from './DesignPage.svelte';

mount(DesignPage, { target: document.body });
