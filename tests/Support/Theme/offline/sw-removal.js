"use strict";
self.registration.unregister();
